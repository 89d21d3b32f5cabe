import GovernanceFindings

extension ServiceCanvas {
  public static let description = RecordDescription(of: ServiceCanvas.self) {
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, required: true, role: .identity, sample: "canvas-001",
      Bilingual(en: "The name under which a project refers to it.", ja: "プロジェクトから参照するときの名前。"))
    Field(
      "name", ja: "名称", \.name, required: true, sample: "申請のオンライン化",
      Bilingual(en: "The name of the canvas.", ja: "キャンバスの名称。"))
    Field(
      "service", ja: "サービス", \.service,
      Bilingual(en: "The service that it is about.", ja: "対象のサービス。"))
    Field(
      "phase", ja: "工程", other: ["段階"], \.phase, required: true, sample: "企画/仮説検討",
      Bilingual(
        en: "The phase that the canvas has reached; what it owes grows with it.",
        ja: "キャンバスが今どの工程にあるか。工程が進むほど、書くことが増えます。"))
    Field(
      "created", ja: "作成", \.created,
      Bilingual(en: "Who made it, and when.", ja: "いつ、誰が作成したか。"))
    Field(
      "revisions", ja: "改訂", \.revisions,
      Bilingual(en: "When and why it was revised.", ja: "いつ、なぜ改訂したか。"))
    Field(
      "purpose", ja: "目的", \.purpose, sample: "申請する人が、短い時間で迷わず手続を終えられるようにする",
      Bilingual(en: "What changes for whom.", ja: "誰にとって何が良くなるか。"))
    Field(
      "background", ja: "背景", \.background,
      Bilingual(en: "What led to the service.", ja: "このサービスに取り組むことになった経緯。"))
    Field(
      "users", ja: "利用者", other: ["利用者像"], \.users,
      Bilingual(en: "The groups of people who use it.", ja: "サービスを使う人たち。"))
    Field(
      "providers", ja: "提供者", \.providers,
      Bilingual(en: "The groups of people who provide it.", ja: "サービスを提供する人たち。"))
    Field(
      "issues", ja: "課題", \.issues,
      Bilingual(en: "The issues of users and providers.", ja: "利用者と提供者が抱える課題。"))
    Field(
      "values", ja: "期待される価値", other: ["価値", "提供価値"], \.values,
      Bilingual(en: "The value expected, and for whom.", ja: "誰にどのような価値をもたらすか。"))
    Field(
      "solutions", ja: "解決策", \.solutions,
      Bilingual(en: "What will be done, and which issues it addresses.", ja: "何をするか、どの課題に対応するか。"))
    Field(
      "flow", ja: "手続フロー", other: ["手続きフロー"], \.flow, sample: "案内を受け取る",
      Bilingual(
        en: "The steps from hearing of the service to its result.", ja: "サービスを知ってから結果を受け取るまでの流れ。"))
    Field(
      "operation", ja: "運用体制", \.operation,
      Bilingual(en: "Who does what after the release.", ja: "リリース後に誰が何を担うか。"))
    Field(
      "outcomes", ja: "成果", \.outcomes,
      Bilingual(en: "How the value is measured.", ja: "価値が実現したことを何で測るか。"))
    Field(
      "hypotheses", ja: "仮説", \.hypotheses,
      Bilingual(en: "What is assumed, how it is tested, what came out.", ja: "仮説と、その確かめ方と、結果。"))
    Field(
      "channels", ja: "提供手段", other: ["チャネル"], \.channels,
      Bilingual(en: "How people reach the service, help included.", ja: "サービスの利用手段。支援を受けながらの利用も含みます。"))
    Field(
      "stakeholders", ja: "関係者", other: ["関係機関"], \.stakeholders,
      Bilingual(en: "Others who take part.", ja: "ほかに関わる機関や人。"))
    Field(
      "data", ja: "利用データ", other: ["データ"], \.data,
      Bilingual(en: "The data it uses.", ja: "利用するデータ。"))
    Field(
      "risks", ja: "リスク", \.risks,
      Bilingual(en: "What may go wrong.", ja: "起こりうる問題。"))
    Field(
      "supersedes", ja: "置き換える対象", \.supersedes, role: .reference(kind: "ServiceCanvas"),
      Bilingual(en: "An older canvas that this one takes the place of.", ja: "このキャンバスが置き換える、以前のキャンバス。"))
    Field(
      "links", ja: "関連資料", \.links,
      Bilingual(en: "Papers and pages about it.", ja: "関連する資料やページ。"))
  }
}
