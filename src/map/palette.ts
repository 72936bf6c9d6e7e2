// The paper is muted and the ink of the incident is not: nothing on the sheet is as dark or as
// strong as a mark or a unit, so what was reported stands out from what was always there.

export const sheetInk = {
  paper: '#f4f3ec',
  offSheet: '#eceee6',
  edge: '#b7c0c7',
  fields: ['#eef1e4', '#f2efe1', '#eaf0e0'],
  hedge: '#dbdfcd',
  wood: '#d3dfc6',
  woodEdge: '#bfd0b0',
  park: '#dcead0',
  parkEdge: '#c6d8b8',
  water: '#b3d0e3',
  waterEdge: '#7fa9c4',
  waterName: '#3b7092',
  building: '#d2cabc',
  buildingEdge: '#bcb2a1',
  rail: '#85857f',
  grid: 'rgba(84, 112, 138, 0.30)',
  gridName: '#5b7389',
  name: '#39444f',
  quietName: '#6a747d',
  greenName: '#5d7650',
  halo: 'rgba(247, 247, 242, 0.92)',
  symbol: '#46535f',
} as const;

export const tacticalInk = {
  ink: '#16202c',
  paper: '#ffffff',
  line: 'rgba(22, 32, 44, 0.35)',
  bad: '#a4161a',
  hazard: '#ffd400',
  good: '#146c43',
  water: '#1c6fb0',
  waterFill: 'rgba(47, 134, 199, 0.30)',
  you: '#ffd400',
  focus: '#0b5cad',
} as const;

const agencies: Readonly<Record<string, string>> = {
  POL: '#1d3f8f',
  FRS: '#b0201c',
  AMB: '#0a6b4a',
  LA: '#6a3aa0',
  EA: '#00707a',
  DNO: '#8a5a00',
};

/** An agency's colour by its short name; ink for one that has none. Its tag always names it too. */
export function agencyInk(short: string): string {
  return agencies[short.toUpperCase()] ?? tacticalInk.ink;
}

export const sans = 'Inter, system-ui, "DejaVu Sans", sans-serif';
export const mono = '"JetBrains Mono", "DejaVu Sans Mono", ui-monospace, monospace';
