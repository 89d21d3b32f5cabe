import Testing

@testable import GovernanceReports

@Suite("A path as a URI in SARIF")
struct SARIFURITests {
  @Test(
    "is percent-encoded UTF-8, folders kept",
    arguments: [
      ("計画 案#1.yaml", "%E8%A8%88%E7%94%BB%20%E6%A1%88%231.yaml"), ("a/b-c_d.e~f.yaml", "a/b-c_d.e~f.yaml"),
      ("a:b?.yaml", "a%3Ab%3F.yaml"), ("100%.yaml", "100%25.yaml"),
      ("a\\b\"<>|^`{}.yaml", "a%5Cb%22%3C%3E%7C%5E%60%7B%7D.yaml"),
      ("\u{FFFD}\n.yaml", "%EF%BF%BD%0A.yaml"), ("./a/./b.yaml", "a/./b.yaml"), (".//a.yaml", "a.yaml"),
      ("../a.yaml", "../a.yaml"),
      ("[1]+&=@!$'()*,;.yaml", "%5B1%5D%2B%26%3D%40%21%24%27%28%29%2A%2C%3B.yaml"),
    ])
  func relative(path: String, uri: String) {
    #expect(SARIFURI(path: path).text == uri)
    #expect(SARIFURI(path: path).isRelative)
  }

  @Test("is a file URI from the root")
  func absolute() {
    let uri = SARIFURI(path: "/work/案.yaml")
    #expect(uri.text == "file:///work/%E6%A1%88.yaml")
    #expect(!uri.isRelative)
  }
}
