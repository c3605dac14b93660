import { ChurnInputError } from '../errors.ts';

/** More rows than this are refused: the columns must fit in memory. */
export const mostRows = 50_000_000;

/** Columns that double as rows come in. */
export class GrowingRows {
  #room = 4096;
  #customer = new Int32Array(this.#room);
  #day = new Int32Array(this.#room);
  #amount = new Float64Array(this.#room);
  #line = new Int32Array(this.#room);
  count = 0;

  push(customer: number, day: number, amount: number, line: number): void {
    if (this.count === this.#room) this.#grow();
    const i = this.count++;
    this.#customer[i] = customer;
    this.#day[i] = day;
    this.#amount[i] = amount;
    this.#line[i] = line;
  }

  columns(): { customer: Int32Array; day: Int32Array; amount: Float64Array; line: Int32Array } {
    return { customer: this.#customer, day: this.#day, amount: this.#amount, line: this.#line };
  }

  #grow(): void {
    if (this.#room >= mostRows) throw new ChurnInputError('TOO_MANY_ROWS', `more than ${mostRows} rows`);
    this.#room = Math.min(mostRows, this.#room * 2);
    this.#customer = this.#larger(this.#customer, Int32Array);
    this.#day = this.#larger(this.#day, Int32Array);
    this.#amount = this.#larger(this.#amount, Float64Array);
    this.#line = this.#larger(this.#line, Int32Array);
  }

  #larger<T extends Int32Array | Float64Array>(column: T, make: new (length: number) => T): T {
    const larger = new make(this.#room);
    larger.set(column);
    return larger;
  }
}
