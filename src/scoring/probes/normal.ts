/**
 * The quantile of the normal distribution in `+ − × ÷` and square roots alone, so that it is the same in
 * every engine. Rational approximation after P. J. Acklam; its relative error is under 1.2e-9.
 * @param p a probability, above 0 and below 1.
 */
export function normalQuantile(p: number): number {
  if (p < edge) return tail(p);
  if (p > 1 - edge) return -tail(1 - p);
  const q = p - 0.5;
  const r = q * q;
  return (q * polynomial(middleTop, r)) / polynomial(middleBottom, r);
}

/** Where the approximation changes from the middle to the tails. */
const edge = 0.02425;

const middleTop = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const middleBottom = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  1,
];
const tailTop = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const tailBottom = [
  0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1,
];

function tail(p: number): number {
  const q = Math.sqrt(-2 * naturalLog(p));
  return polynomial(tailTop, q) / polynomial(tailBottom, q);
}

/** Highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

/** By doubling into the range from ½ to 1. */
export function naturalLog(x: number): number {
  let scaled = x;
  let doublings = 0;
  for (; scaled < 0.5; scaled *= 2) doublings += 1;
  return logByParts(scaled) + doublings * logByParts(0.5);
}

/** For x from ½ to 1: `ln x = 2 artanh((x − 1) ÷ (x + 1))` as a series. */
function logByParts(x: number): number {
  const y = (x - 1) / (x + 1);
  let power = y;
  let sum = 0;
  // With |y| at most a third, twenty terms are exact to the last digits.
  for (let term = 1; term < 40; term += 2) {
    sum += power / term;
    power *= y * y;
  }
  return 2 * sum;
}
