import GovernanceFindings

extension Project {
  public static let description = RecordDescription(of: Project.self) {
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, required: true, role: .identity, sample: "P-001",
      Bilingual(en: "The name under which others refer to it.", ja: "ほかの文書から参照するときの名前。"))
    Field(
      "name", ja: "名称", other: ["プロジェクト名"], \.name, required: true, sample: "申請のオンライン化",
      Bilingual(en: "Its name.", ja: "プロジェクトの名称。"))
    Field(
      "bureau", ja: "所管局", other: ["局"], \.bureau, sample: "○○局",
      Bilingual(en: "The bureau that it belongs to.", ja: "所管する局。"))
    Field(
      "division", ja: "所管課", other: ["課"], \.division,
      Bilingual(en: "The section that it belongs to.", ja: "所管する課。"))
    Field(
      "lead", ja: "責任者", other: ["プロジェクト責任者"], \.lead, sample: "担当課長",
      Bilingual(
        en: "The post that is responsible for it, not a private name.", ja: "プロジェクトの責任を持つ人の職。個人名は要りません。"))
    Field(
      "team", ja: "体制", other: ["推進体制"], \.team,
      Bilingual(
        en: "Who takes part: those in charge of the rules, of the work and of the system.",
        ja: "制度、業務、情報システムのそれぞれの担当。"))
    Field(
      "priority", ja: "重点DX事業", \.priority, sample: "いいえ",
      Bilingual(en: "Whether it is a priority DX project.", ja: "重点DX事業か。"))
    Field(
      "change", ja: "区分", \.change, sample: "新規",
      Bilingual(en: "Whether something new is made or something changed.", ja: "新規か、改修などか。"))
    Field(
      "purpose", ja: "目的", \.purpose,
      Bilingual(en: "What changes for whom.", ja: "誰にとって何が良くなるか。"))
    Field(
      "higherPlans", ja: "上位計画", \.higherPlans, sample: "推進計画（第二期）",
      Bilingual(en: "The plans that it serves.", ja: "もとになる上位の計画や方針。"))
    Field(
      "audience", ja: "対象者", \.audience, sample: "都民",
      Bilingual(en: "Whom the service is for.", ja: "サービスを使う人。"))
    Field(
      "contractType", ja: "契約形態", other: ["契約の形態"], \.contractType, sample: "請負",
      Bilingual(en: "The type of the contract.", ja: "契約の形態。"))
    Field(
      "approach", ja: "開発手法", other: ["開発方式"], \.approach, sample: "反復",
      Bilingual(en: "How it is built.", ja: "開発の進め方。"))
    Field(
      "scale", ja: "規模", \.scale,
      Bilingual(en: "How large it is.", ja: "プロジェクトとサービスの規模。"))
    Field(
      "budgetYear", ja: "予算年度", \.budgetYear, sample: "令和8年度",
      Bilingual(en: "The fiscal year of its budget.", ja: "予算の年度。"))
    Field(
      "lifecycleCost", ja: "ライフサイクルコスト", other: ["費用の見通し"], \.lifecycleCost, nothing: true,
      Bilingual(en: "What it costs over its life, and with what it was compared.", ja: "使い終えるまでの費用と、比べた案。"))
    Field(
      "spending", ja: "予算と決算", other: ["執行状況"], \.spending,
      Bilingual(en: "What was to be spent each year, and what was.", ja: "年度ごとの予定額と実績額。"))
    Field(
      "procurement", ja: "調達", \.procurement, nothing: true,
      Bilingual(en: "How it is procured.", ja: "調達の方法と契約の条件。"))
    Field(
      "phase", ja: "工程", other: ["段階", "現在の工程"], \.phase, sample: "企画/仮説検討",
      Bilingual(en: "The phase that it has reached.", ja: "プロジェクトが今どの工程にあるか。"))
    Field(
      "canvas", ja: "キャンバス", other: ["サービスキャンバス"], \.canvas, nothing: true,
      role: .reference(kind: "ServiceCanvas"), sample: "canvas-001",
      Bilingual(en: "The canvas it rests on.", ja: "もとになるキャンバス。"))
    Field(
      "partOf", ja: "親プロジェクト", \.partOf, nothing: true, role: .reference(kind: "Project"),
      Bilingual(en: "The project that it is a part of.", ja: "このプロジェクトを含む、より大きなプロジェクト。"))
    Field(
      "supersedes", ja: "置き換える対象", \.supersedes, nothing: true, role: .reference(kind: "Project"),
      Bilingual(en: "An older project that this one takes the place of.", ja: "このプロジェクトが置き換える、以前のプロジェクト。"))
    Field(
      "phases", ja: "工程表", other: ["スケジュール"], \.phases,
      Bilingual(en: "The phases, planned and actual, with their decisions.", ja: "各工程の予定、実績、判定。"))
    Field(
      "consultations", ja: "協議", \.consultations,
      Bilingual(en: "The consultations, and what came of them.", ja: "協議の記録。"))
    Field(
      "deliverables", ja: "成果物", \.deliverables,
      Bilingual(en: "What each phase delivered.", ja: "工程ごとの成果物。"))
    Field(
      "controls", ja: "管理の取決め", other: ["管理の項目"], \.controls, sample: "品質",
      Bilingual(en: "What the rules of the project cover.", ja: "プロジェクトの進め方として決めてあること。"))
    Field(
      "requirements", ja: "要件", \.requirements,
      Bilingual(en: "What the service must do or be.", ja: "サービスに求めること。"))
    Field(
      "requirementAreas", ja: "要件の範囲", \.requirementAreas,
      Bilingual(en: "For which areas requirements are settled.", ja: "区分ごとに、要件を決めたか。"))
    Field(
      "reviews", ja: "工程レビュー", other: ["レビュー"], \.reviews,
      Bilingual(en: "The reviews of papers and products.", ja: "文書や成果物を確認した記録。"))
    Field(
      "quality", ja: "品質目標", other: ["品質"], \.quality,
      Bilingual(en: "The quality aimed at in each phase, and what came out.", ja: "工程ごとの品質の目標と実績。"))
    Field(
      "systemTests", ja: "システムテスト", other: ["試験"], \.systemTests,
      Bilingual(en: "The tests of the system itself.", ja: "システムのテストの記録。"))
    Field(
      "changes", ja: "変更", other: ["変更管理"], \.changes,
      Bilingual(en: "The changes asked for, and what was decided.", ja: "変更の申出と判断。"))
    Field(
      "userTests", ja: "ユーザーテスト", \.userTests,
      Bilingual(en: "The tests with users.", ja: "ユーザーテストの記録。"))
    Field(
      "checks", ja: "点検結果", \.checks,
      Bilingual(en: "The items that a person checked.", ja: "人が点検した項目の結果。"))
    Field(
      "principles", ja: "デジタル10か条", other: ["10か条"], \.principles,
      Bilingual(en: "What is done about each of the Digital 10 principles.", ja: "デジタル10か条の各条について行っていること。"))
    Field(
      "security", ja: "セキュリティ", \.security,
      Bilingual(en: "What is known about its security.", ja: "セキュリティに関する記録。"))
    Field(
      "personalData", ja: "個人情報", \.personalData, nothing: true,
      Bilingual(en: "Which personal data it handles.", ja: "扱う個人情報。"))
    Field(
      "identityAssurance", ja: "本人確認", \.identityAssurance, nothing: true,
      Bilingual(en: "How identity is verified, and why so.", ja: "本人確認の方法と、その理由。"))
    Field(
      "accessibility", ja: "アクセシビリティ", other: ["ウェブアクセシビリティ"], \.accessibility,
      Bilingual(en: "The accessibility aimed at, and what a test showed.", ja: "アクセシビリティの目標と試験の結果。"))
    Field(
      "systems", ja: "利用システム", other: ["システム"], \.systems,
      Bilingual(en: "The systems and shared platforms that it uses.", ja: "利用するシステムや共通基盤。"))
    Field(
      "reuse", ja: "共通機能の検討", \.reuse, nothing: true,
      Bilingual(en: "Whether something that exists already could be used.", ja: "既にある機能やシステムを使えないか検討した記録。"))
    Field(
      "dataStandards", ja: "データの標準", \.dataStandards, sample: "行政基本情報データ連携モデル",
      Bilingual(en: "The standards that its data follow.", ja: "データの形式や識別子をそろえるために用いる標準。"))
    Field(
      "publishedData", ja: "公開データ", other: ["オープンデータ"], \.publishedData,
      Bilingual(en: "The data that it publishes.", ja: "公開するデータ。"))
    Field(
      "dataNotPublishedReason", ja: "公開しない理由", \.dataNotPublishedReason, nothing: true,
      Bilingual(en: "Why data are not published.", ja: "データを公開しないときは、その理由。"))
    Field(
      "publications", ja: "公表", \.publications,
      Bilingual(en: "What is published about it.", ja: "サービスについて公表したもの。"))
    Field(
      "bpr", ja: "BPR", other: ["業務改革"], \.bpr, nothing: true,
      Bilingual(en: "How the work was redesigned.", ja: "業務の流れを見直した記録。"))
    Field(
      "releases", ja: "リリース", \.releases,
      Bilingual(en: "The versions that went live.", ja: "リリースした版の記録。"))
    Field(
      "rollout", ja: "対象拡大", \.rollout,
      Bilingual(en: "The stages in which it reaches more people.", ja: "対象を広げていく段階。"))
    Field(
      "feedback", ja: "リリース後の声", other: ["利用者の声"], \.feedback,
      Bilingual(en: "What users said after the release, and what was made of it.", ja: "リリース後に寄せられた声と、その扱い。"))
    Field(
      "usage", ja: "利用実績", \.usage,
      Bilingual(en: "How much it is used.", ja: "利用の件数と満足度。"))
    Field(
      "partners", ja: "関係機関", other: ["関係者"], \.partners,
      Bilingual(en: "Others who take part.", ja: "ほかに関わる機関。"))
    Field(
      "languages", ja: "対応言語", other: ["言語"], \.languages, sample: "日本語",
      Bilingual(en: "The languages it is offered in.", ja: "対応する言語。"))
    Field(
      "plainJapanese", ja: "やさしい日本語", \.plainJapanese, sample: "はい",
      Bilingual(en: "Whether it is offered in plain Japanese.", ja: "やさしい日本語で使えるか。"))
    Field(
      "assistedChannel", ja: "支援窓口", \.assistedChannel, nothing: true,
      Bilingual(en: "Where people who cannot use it alone find help.", ja: "一人では使えない人を助ける窓口や方法。"))
    Field(
      "proxyFiling", ja: "代理申請", other: ["代理人申請"], \.proxyFiling,
      Bilingual(en: "Whether somebody else may file with a mandate.", ja: "代理の人が申請できるか。"))
    Field(
      "proxyFilingReason", ja: "代理申請ができない理由", \.proxyFilingReason, nothing: true,
      Bilingual(en: "Why nobody else may file.", ja: "代理の人が申請できないときは、その理由。"))
    Field(
      "operation", ja: "運用体制", \.operation,
      Bilingual(en: "Who does what after the release.", ja: "リリース後に誰が何を担うか。"))
    Field(
      "serviceLevel", ja: "サービス水準", \.serviceLevel, nothing: true,
      Bilingual(en: "What users may count on.", ja: "利用者に約束する水準と実績。"))
    Field(
      "training", ja: "研修", other: ["研修・説明会"], \.training,
      Bilingual(en: "The trainings and briefings.", ja: "研修や説明会の記録。"))
    Field(
      "maintenance", ja: "定期作業", \.maintenance,
      Bilingual(en: "Work that comes again and again.", ja: "定期に行う作業。"))
    Field(
      "incidentPlan", ja: "障害対応", \.incidentPlan, nothing: true,
      Bilingual(en: "Who does what when the service fails.", ja: "障害が起きたときの対応。"))
    Field(
      "incidents", ja: "障害", other: ["障害の記録"], \.incidents,
      Bilingual(en: "What failed, and what was learned.", ja: "起きた障害と、再発の防止。"))
    Field(
      "risks", ja: "リスク", \.risks,
      Bilingual(en: "What may go wrong.", ja: "起こりうる問題。"))
    Field(
      "experiments", ja: "試行", \.experiments,
      Bilingual(en: "What was tried out on a small scale.", ja: "小さく試したこと。"))
    Field(
      "lessons", ja: "振り返り", other: ["教訓"], \.lessons,
      Bilingual(en: "What was learned.", ja: "得た教訓。"))
    Field(
      "audits", ja: "監査", \.audits,
      Bilingual(en: "What audits found.", ja: "監査の結果と対応。"))
    Field(
      "evaluations", ja: "評価", \.evaluations,
      Bilingual(en: "What was achieved, and what follows.", ja: "成果の評価と、その結果決めたこと。"))
    Field(
      "retirement", ja: "廃止", \.retirement, nothing: true,
      Bilingual(en: "How the service ends.", ja: "サービスの終え方。"))
    Field(
      "links", ja: "関連資料", \.links,
      Bilingual(en: "Papers and pages about it.", ja: "関連する資料やページ。"))
  }
}
