declare module 'write-good' {
  export default function writeGood(text: string): readonly { readonly index: number }[];
}
declare module 'wink-nlp' {
  interface Document {
    tokens(): { out(its?: unknown): unknown };
    sentences(): { length(): number };
  }
  interface Wink {
    readDoc(text: string): Document;
    readonly its: { readonly pos: unknown };
  }
  export default function winkNlp(model: unknown): Wink;
}
declare module 'wink-eng-lite-web-model' {
  const model: unknown;
  export default model;
}
