import ts from 'typescript';

/** All texts of a source file: string literals, fixed parts of templates, text between tags. */
export function textsOf(source: string): { line: number; text: string }[] {
  const tree = ts.createSourceFile('any.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const texts: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      texts.push({ line: line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}
