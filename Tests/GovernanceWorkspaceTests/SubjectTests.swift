import DigitalGovernance
import GovernanceFindings
import Testing

@testable import GovernanceWorkspace

@Suite("Projects with their canvases")
struct SubjectTests {
  private func seen(_ workspace: Workspace) -> [String] {
    workspace.dossiers { "\($0.path) \($0.project.id.known ?? "–") \($0.canvas?.id.known ?? "–")" }.results
  }

  @Test(
    "A project gets the canvas of its file, of another file by id or by path, and of no file if there is none"
  )
  func canvases() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "",
      "a.yaml": project("P-1", canvas: "canvas-1") + "---\n" + canvas("canvas-1"),
      "b.yaml": project("P-2", canvas: "canvas-9"), "c.yaml": project("P-3", canvas: "deep/c.yaml"),
      "d.yaml": project("P-4", canvas: "canvas-0"),
      "deep/c.yaml": canvas("canvas-9"), "e.yaml": "apiVersion: kanri/v1\nkind: Project\nid: P-5\nname: あ\n",
    ])
    let expected = [
      "a.yaml P-1 canvas-1", "b.yaml P-2 canvas-9", "c.yaml P-3 canvas-9", "d.yaml P-4 –", "e.yaml P-5 –",
    ]
    #expect(seen(folder.workspace()) == expected)
    #expect(seen(folder.workspace { $0.threads = 1 }) == expected)
    #expect(seen(folder.workspace(["b.yaml"])) == ["b.yaml P-2 canvas-9"])
    #expect(
      seen(folder.workspace(["b.yaml", "a.yaml"]) { $0.followsReferences = false }) == [
        "b.yaml P-2 –", "a.yaml P-1 canvas-1",
      ])
  }

  @Test(
    "A fact is placed where it stands, an absent one at what is there of its way, a canvas's in its own file")
  func places() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "",
      "a.yaml": """
      種別: プロジェクト
      apiVersion: kanri/v1
      識別子: P-1
      名称: 受付
      キャンバス: canvas-1
      ユーザーテスト:
        - 工程: 設計

      """,
      "c.yaml": canvas("canvas-1"),
    ])
    func places(_ facts: String...) -> [String] {
      let references = facts.compactMap { FactReference($0) }
      #expect(references.count == facts.count)
      return folder.workspace().dossiers { file in
        references.map { file.place(of: $0)?.description ?? "–" }
      }.results.flatMap { $0 }
    }
    #expect(
      places("project.userTests[0].phase", "project.userTests[0].date", "project.goal", "canvas.name")
        == ["a.yaml:7:9", "a.yaml:7:5", "a.yaml:1:5", "c.yaml:4:7"])
    #expect(places("procedure.name") == ["–"])
  }

  @Test("Every document that criteria look at is a subject, in order; what cannot be read is told")
  func subjects() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "", "a.yaml": canvas("canvas-1"), "b.yaml": flawed,
      "c.yaml": project("P-1", canvas: "canvas-1"), "d.yaml": "image: nginx\n",
      "e.yaml": "apiVersion: kanri/v1\nkind: Projct\n",
      "f.yaml": canvas("canvas-3", "users: [\n  - {a: \"b\n"),
    ])
    let run = folder.workspace(["a.yaml", "b.yaml", "c.yaml", ".", "none.yaml"]).subjects { subject in
      subject.documents.map { "\($0.path) \($0.id ?? "–")\($0.isBroken ? " broken" : "")" }
    }
    #expect(
      run.results == [
        ["a.yaml canvas-1"], ["b.yaml canvas-1"], ["c.yaml P-1", "a.yaml canvas-1"],
        ["f.yaml canvas-3 broken"],
      ])
    #expect(run.flawedPaths == ["b.yaml", "e.yaml", "f.yaml"])
    #expect(run.fileCount == 5)
    #expect(run.skippedCount == 1)
    #expect(run.inputErrors.map(\.problem) == [.notFound])
  }
}
