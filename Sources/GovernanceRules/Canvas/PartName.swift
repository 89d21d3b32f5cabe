import DigitalGovernance

/// What a part of a canvas is called in a message: its id and its text, as far as they are stated.
///
/// A part of which neither is stated is reported for its missing text, and hardly gets here.
struct PartName {
  let en: String
  let ja: String

  init(_ id: Fact<String>, _ text: Fact<String>) {
    let id = id.known ?? ""
    let text = text.known ?? ""
    ja = text.isEmpty ? id : "\(id)「\(text)」"
    en = text.isEmpty ? id : id.isEmpty ? "'\(text)'" : "\(id) '\(text)'"
  }
}

extension ServiceCanvas.Issue {
  var partName: PartName { PartName(id, text) }
}

extension ServiceCanvas.Solution {
  var partName: PartName { PartName(id, text) }
}

extension ServiceCanvas.ExpectedValue {
  var partName: PartName { PartName(id, text) }
}

extension ServiceCanvas.Hypothesis {
  var partName: PartName { PartName(id, text) }
}
