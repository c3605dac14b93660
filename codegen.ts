import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents over the derived SDL; `npm run codegen` writes host.graphql and operations/ of the folder first. */
export const codegenConfig = (folder: string): CodegenConfig => ({
  schema: `${folder}/host.graphql`,
  documents: `${folder}/operations/*.graphql`,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    [`${folder}/generated/graphql/`]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          UUID: 'string',
          JSON: 'unknown',
          BigFloat: 'number',
          BigInt: 'number',
          Date: 'string',
          DateTime: 'string',
          Position: 'number',
          TSVector: 'string',
          Cursor: 'string',
          ConnectionCursor: 'string',
        },
      },
    },
  },
});

export default codegenConfig('schema');
