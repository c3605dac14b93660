export async function main(argv: string[]): Promise<number> {
  console.log(process.version, argv.slice(2));
  return 3;
}
