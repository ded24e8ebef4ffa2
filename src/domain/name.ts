/** What a thing is called, Chinese first. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}
