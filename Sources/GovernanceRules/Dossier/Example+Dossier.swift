import GovernanceFindings

extension Example {
  /// A project, its canvas in good order, and whatever else is said of the project.
  static func dossier(_ project: String) -> Example {
    let canvas = canvasAtRequirements.files.first?.text ?? ""
    return Example(
      """
      \(canvas)---
      apiVersion: kanri/v1
      kind: Project
      id: P-001
      name: 営業許可の申請のオンライン化
      canvas: canvas-1
      \(project)
      """)
  }
}
