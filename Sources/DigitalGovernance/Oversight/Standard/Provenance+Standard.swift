import GovernanceFindings

extension Provenance {
  /// A requirement that rests on a public document, which does not draw the line between pass and fail.
  static func derived(from document: String) -> Provenance {
    .derived(
      because: Bilingual(
        en: "it rests on \(document), and the pass line is kanri's own",
        ja: "もとにした文書は\(document)で、合否の線はkanriが決めました"))
  }

  /// What shows that an article of the Digital 10 is practised. Only the labels are attested in full.
  static let ofArticles = Provenance.derived(
    because: Bilingual(
      en: "the labels are public, the articles' code and mechanisms are not",
      ja: "条の名称は公開されていますが、行動と仕組みの本文が公開されていないため、kanriが決めました"))
}
