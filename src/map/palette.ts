// The paper is muted and the ink of the incident is not: nothing on the sheet is as strong as a mark or
// a unit, so what was reported stands out from what was always there. In the dark the same holds the
// other way about: the land is nearly night, and what was reported is lit.

export type MapTheme = 'light' | 'dark';

interface SheetInk {
  readonly paper: string;
  readonly offSheet: string;
  readonly edge: string;
  readonly fields: readonly string[];
  readonly hedge: string;
  readonly wood: string;
  readonly woodEdge: string;
  readonly park: string;
  readonly parkEdge: string;
  readonly water: string;
  readonly waterEdge: string;
  readonly waterName: string;
  readonly building: string;
  readonly buildingEdge: string;
  readonly rail: string;
  readonly grid: string;
  readonly gridName: string;
  readonly name: string;
  readonly quietName: string;
  readonly greenName: string;
  readonly halo: string;
  readonly plate: string;
  readonly symbol: string;
  /** By the class of the road: its surface and its edges. */
  readonly roads: Readonly<
    Record<'a' | 'b' | 'street' | 'lane', { readonly fill: string; readonly casing: string }>
  >;
}

interface TacticalInk {
  readonly ink: string;
  /** Letters on a dark or coloured tag. */
  readonly onTag: string;
  readonly paper: string;
  /** Under cards; lets a little of the land through. */
  readonly card: string;
  readonly line: string;
  readonly bad: string;
  readonly hazard: string;
  /** Letters and edges on hazard yellow. */
  readonly onHazard: string;
  readonly warn: string;
  readonly water: string;
  readonly waterFill: string;
  readonly zone: string;
  readonly zoneFill: string;
  /** Plates of meeting points and of the seat. */
  readonly plate: string;
  readonly onPlate: string;
  readonly you: string;
  readonly act: string;
  readonly halo: string;
}

export interface Palette {
  readonly theme: MapTheme;
  readonly sheet: SheetInk;
  readonly tactical: TacticalInk;
  readonly agencies: Readonly<Record<string, string>>;
  /** The ways of units, which have no letters on them: light enough, or dark enough, for a thin line. */
  readonly routes: Readonly<Record<string, string>>;
}

const lightAgencies = {
  POL: '#1d3f8f',
  FRS: '#b0201c',
  AMB: '#0a6b4a',
  LA: '#6a3aa0',
  EA: '#00707a',
  DNO: '#8a5a00',
};

const light: Palette = {
  theme: 'light',
  sheet: {
    paper: '#f4f3ec',
    offSheet: '#eceee6',
    edge: '#b7c0c7',
    fields: ['#eff2e7', '#f3f1e6', '#edf1e4'],
    hedge: '#e2e5d8',
    wood: '#d9e4cd',
    woodEdge: '#c8d6bb',
    park: '#e0ecd6',
    parkEdge: '#cddcc1',
    water: '#b9d5e7',
    waterEdge: '#85aec8',
    waterName: '#2f6485',
    building: '#dbd5ca',
    buildingEdge: '#c8c0b3',
    rail: '#8b8b86',
    grid: 'rgba(84, 112, 138, 0.26)',
    gridName: '#4f6679',
    name: '#39444f',
    quietName: '#5f6972',
    greenName: '#4d6642',
    halo: 'rgba(247, 247, 242, 0.94)',
    plate: 'rgba(255, 255, 255, 0.95)',
    symbol: '#5b6772',
    roads: {
      a: { fill: '#f6dfb4', casing: '#c2a67a' },
      b: { fill: '#f9efd0', casing: '#c6b68e' },
      street: { fill: '#ffffff', casing: '#c1bcb2' },
      lane: { fill: '#fdfcf8', casing: '#cac5ba' },
    },
  },
  tactical: {
    ink: '#16202c',
    onTag: '#ffffff',
    paper: '#ffffff',
    card: 'rgba(255, 255, 255, 0.96)',
    line: 'rgba(22, 32, 44, 0.35)',
    bad: '#a4161a',
    hazard: '#ffd400',
    onHazard: '#16202c',
    warn: '#8a4b00',
    water: '#1c6fb0',
    waterFill: 'rgba(47, 134, 199, 0.28)',
    zone: '#8a4b00',
    zoneFill: 'rgba(176, 110, 20, 0.16)',
    plate: '#16202c',
    onPlate: '#ffffff',
    you: '#ffd400',
    act: '#0b5cad',
    halo: 'rgba(255, 255, 255, 0.95)',
  },
  agencies: lightAgencies,
  routes: lightAgencies,
};

const dark: Palette = {
  theme: 'dark',
  sheet: {
    paper: '#1b242c',
    offSheet: '#131a21',
    edge: '#42505d',
    fields: ['#1d272d', '#1f272c', '#1c282b'],
    hedge: '#26323a',
    wood: '#1f3029',
    woodEdge: '#2a4035',
    park: '#20332a',
    parkEdge: '#2b4537',
    water: '#1c3f58',
    waterEdge: '#37698a',
    waterName: '#8fc1e0',
    building: '#313b45',
    buildingEdge: '#414d58',
    rail: '#76828d',
    grid: 'rgba(150, 178, 204, 0.18)',
    gridName: '#a3b3c2',
    name: '#d3dbe3',
    quietName: '#aab6c1',
    greenName: '#9fbf9a',
    halo: 'rgba(17, 24, 31, 0.92)',
    plate: 'rgba(23, 32, 42, 0.94)',
    symbol: '#aab6c1',
    roads: {
      a: { fill: '#6d5f41', casing: '#2b2a24' },
      b: { fill: '#57523f', casing: '#282a29' },
      street: { fill: '#46515c', casing: '#222b33' },
      lane: { fill: '#3a444e', casing: '#222b33' },
    },
  },
  tactical: {
    ink: '#e8edf2',
    onTag: '#ffffff',
    paper: '#17202a',
    card: 'rgba(23, 32, 42, 0.96)',
    line: 'rgba(232, 237, 242, 0.4)',
    bad: '#ff7b7b',
    hazard: '#ffd400',
    onHazard: '#16202c',
    warn: '#f3b65a',
    water: '#6bb7f0',
    waterFill: 'rgba(75, 160, 230, 0.34)',
    zone: '#f3b65a',
    zoneFill: 'rgba(243, 182, 90, 0.2)',
    plate: '#e8edf2',
    onPlate: '#16202c',
    you: '#ffd400',
    act: '#7db8f5',
    halo: 'rgba(14, 21, 28, 0.95)',
  },
  agencies: {
    POL: '#3b62c4',
    FRS: '#c93a34',
    AMB: '#147a57',
    LA: '#8455bd',
    EA: '#0b7a85',
    DNO: '#8f6206',
  },
  routes: {
    POL: '#86a4f4',
    FRS: '#f08a84',
    AMB: '#62cb9f',
    LA: '#bd9ae8',
    EA: '#55c4cf',
    DNO: '#dcaa4c',
  },
};

export function paletteOf(theme: MapTheme): Palette {
  return theme === 'dark' ? dark : light;
}

const otherAgency: Readonly<Record<MapTheme, string>> = { light: '#4a5867', dark: '#5b6a79' };

/** An agency's colour by its short name; grey for one that has none. Its tag always names it too. */
export function agencyInk({ theme, agencies }: Palette, short: string): string {
  return agencies[short.toUpperCase()] ?? otherAgency[theme];
}

export function routeInk({ routes, sheet }: Palette, short: string): string {
  return routes[short.toUpperCase()] ?? sheet.quietName;
}

export const sans = 'Inter, system-ui, "DejaVu Sans", sans-serif';
export const mono = '"JetBrains Mono", "DejaVu Sans Mono", ui-monospace, monospace';
