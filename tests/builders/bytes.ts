import type { Results } from "../../src/model/results";

/** Results as text, to the last bit: minus zero is not zero, and every figure of every table counts. */
export const bytesOf = ({ units, years, residents, compounds, heads, setAside }: Partial<Results>): string =>
  JSON.stringify({ units, years, residents, compounds, heads, setAside }, (_, value) => {
    if (ArrayBuffer.isView(value))
      return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
    if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
      return `number ${value}`;
    return value;
  });
