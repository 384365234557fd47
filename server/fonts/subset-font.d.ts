declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat: "truetype" | "woff" | "woff2";
    readonly preserveNameIds?: readonly number[];
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
  }
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
