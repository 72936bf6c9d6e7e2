import type {
  UmpireAnswer,
  UmpireConfirmation,
  UmpireOverride,
  UmpireReturn,
} from '#doctrine/umpire-sheet.ts';

export function emptySheet(rater: string): UmpireReturn {
  return { rater, answers: {}, remarks: {}, overrides: [], confirmations: [] };
}

export function withAnswer(
  sheet: UmpireReturn,
  question: string,
  answer: UmpireAnswer,
): UmpireReturn {
  return { ...sheet, answers: { ...sheet.answers, [question]: answer } };
}

/** An empty remark is none. */
export function withRemark(sheet: UmpireReturn, question: string, remark: string): UmpireReturn {
  const { [question]: _, ...others } = sheet.remarks;
  return { ...sheet, remarks: remark === '' ? others : { ...others, [question]: remark } };
}

export function withOverride(sheet: UmpireReturn, override: UmpireOverride): UmpireReturn {
  return { ...sheet, overrides: [...withoutOverride(sheet, override.line).overrides, override] };
}

export function withoutOverride(sheet: UmpireReturn, line: string): UmpireReturn {
  return { ...sheet, overrides: sheet.overrides.filter((override) => override.line !== line) };
}

export function withConfirmation(
  sheet: UmpireReturn,
  confirmation: UmpireConfirmation,
): UmpireReturn {
  const others = sheet.confirmations.filter(({ failure }) => failure !== confirmation.failure);
  return { ...sheet, confirmations: [...others, confirmation] };
}

/** The sheet of a name, however it is written. */
export function sheetOf(umpires: readonly UmpireReturn[], rater: string): UmpireReturn | undefined {
  const wanted = rater.trim().toLowerCase();
  return umpires.find((sheet) => sheet.rater.toLowerCase() === wanted);
}
