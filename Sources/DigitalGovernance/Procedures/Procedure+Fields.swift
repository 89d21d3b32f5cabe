import GovernanceFindings

extension Procedure {
  public static let description = RecordDescription(of: Procedure.self) {
    Field(
      "id", ja: "手続ID", other: ["手続コード", "識別子", "ID"], \.id, required: true, role: .identity,
      sample: "T-0001",
      Bilingual(
        en: "The name under which the survey and others refer to it.",
        ja: "調査やほかの文書から参照するときの番号や名前。"))
    Field(
      "name", ja: "名称", other: ["手続名"], \.name, required: true, sample: "施設の使用許可の申請",
      Bilingual(
        en: "Its name.",
        ja: "手続の名称。"))
    Field(
      "summary", ja: "概要", \.summary,
      Bilingual(
        en: "What it is about.",
        ja: "手続の内容。"))
    Field(
      "organisation", ja: "組織", other: ["所管"], \.organisation,
      Bilingual(
        en: "Who is in charge of it.",
        ja: "所管する組織。"))
    Field(
      "legalBasis", ja: "根拠法令", \.legalBasis,
      Bilingual(
        en: "The rule that demands or allows it.",
        ja: "手続の根拠となる法令。"))
    Field(
      "type", ja: "手続類型", other: ["類型"], \.type, sample: "申請等",
      Bilingual(
        en: "What kind of act it is.",
        ja: "手続の類型。"))
    Field(
      "filer", ja: "手続主体", other: ["主体", "申請者"], \.filer, sample: "民間事業者等",
      Bilingual(
        en: "Who files, or acts.",
        ja: "手続を行う者。"))
    Field(
      "receiver", ja: "手続の受け手", other: ["受け手"], \.receiver, sample: "地方等",
      Bilingual(
        en: "Who receives it in the end.",
        ja: "最終的に手続を受ける者。"))
    Field(
      "intermediary", ja: "経由機関", \.intermediary,
      Bilingual(
        en: "Who passes it on, where the law says so.",
        ja: "法令で経由する機関。"))
    Field(
      "independentAgencies", ja: "独立行政法人等の名称", \.independentAgencies,
      Bilingual(
        en: "The independent agencies that file, receive or pass on.",
        ja: "主体、受け手、経由機関となる独立行政法人等の名称。"))
    Field(
      "localAffair", ja: "事務区分", \.localAffair,
      Bilingual(
        en: "What sort of affair it is for a local government.",
        ja: "地方公共団体が行うときの事務の区分。"))
    Field(
      "commonality", ja: "府省共通手続", \.commonality,
      Bilingual(
        en: "Whether several ministries run the same procedure.",
        ja: "複数の府省に共通する手続か。"))
    Field(
      "implementers", ja: "実施機関", other: ["実施府省庁"], \.implementers,
      Bilingual(
        en: "Who carries it out.",
        ja: "手続を実施する機関。"))
    Field(
      "jointImplementers", ja: "共通手続の実施機関", other: ["実施府省庁(府省共通手続)"], \.jointImplementers,
      Bilingual(
        en: "All who carry it out, if several ministries share it.",
        ja: "府省共通手続を実施する機関。"))
    Field(
      "offices", ja: "提出先機関", other: ["申請を提出する機関"], \.offices,
      Bilingual(
        en: "The offices that it is handed in at.",
        ja: "申請を提出する機関。"))
    Field(
      "onlineState", ja: "オンライン化の状態", other: ["オンライン化の実施状況", "状態"], \.onlineState, sample: "実施済",
      Bilingual(
        en: "How far it can be done online.",
        ja: "オンライン化の実施状況。"))
    Field(
      "onlineSince", ja: "オンライン化の時期", other: ["オンライン化日"], \.onlineSince,
      Bilingual(
        en: "Since when it can be done online.",
        ja: "オンラインで手続できるようになった時期。"))
    Field(
      "plannedFor", ja: "オンライン化の予定時期", other: ["オンライン化実施時期", "予定時期"], \.plannedFor,
      Bilingual(
        en: "When it is planned to go online.",
        ja: "オンライン化を予定する時期。"))
    Field(
      "concerns", ja: "予定と懸念点", other: ["懸念点", "オンライン化の実施予定及び検討時の懸念点"], \.concerns,
      Bilingual(
        en: "A plan, or what speaks against one, in the words of the national survey.",
        ja: "オンライン化の実施予定と検討時の懸念点（国の調査の区分）。"))
    Field(
      "withinDiscretion", ja: "都の裁量", other: ["裁量", "自らの裁量"], \.withinDiscretion, sample: "はい",
      Bilingual(
        en: "Whether it lies within the government's own discretion to make it digital.",
        ja: "都の裁量でデジタル化できるか。"))
    Field(
      "barriers", ja: "障壁", \.barriers,
      Bilingual(
        en: "Why it is not digital yet, in the classes of the plan.",
        ja: "デジタル化していない理由（計画の区分）。"))
    Field(
      "barrierResponses", ja: "障壁への対応", \.barrierResponses,
      Bilingual(
        en: "What is done about the barriers.",
        ja: "障壁について行っていること。"))
    Field(
      "volume", ja: "件数", other: ["年間件数"], \.volume,
      Bilingual(
        en: "How often it is done in a year.",
        ja: "年間の件数。"))
    Field(
      "identification", ja: "本人確認", \.identification,
      Bilingual(
        en: "How it is made sure who files.",
        ja: "申請者を確かめる方法。"))
    Field(
      "sealRequired", ja: "押印", other: ["押印の要否"], \.sealRequired,
      Bilingual(
        en: "Whether a seal is demanded.",
        ja: "押印を求めるか。"))
    Field(
      "electronicSignature", ja: "電子署名", \.electronicSignature,
      Bilingual(
        en: "Whether the filing itself must carry an electronic signature.",
        ja: "申請に電子署名が必要か。"))
    Field(
      "fee", ja: "手数料", other: ["手数料等"], \.fee,
      Bilingual(
        en: "What has to be paid, and how.",
        ja: "手数料等と納付の方法。"))
    Field(
      "formItems", ja: "記載事項", other: ["申請書等に記載させる情報"], \.formItems,
      Bilingual(
        en: "What the form must be filled in with.",
        ja: "申請書等に必ず記載させる情報。"))
    Field(
      "attachments", ja: "添付書類", \.attachments,
      Bilingual(
        en: "What has to be handed in with it.",
        ja: "一緒に提出する書類。"))
    Field(
      "systems", ja: "情報システム", \.systems,
      Bilingual(
        en: "The systems that it runs on.",
        ja: "手続に使う情報システム。"))
    Field(
      "standardPeriod", ja: "標準処理期間", other: ["処理期間"], \.standardPeriod,
      Bilingual(
        en: "The days that the office states as its standard.",
        ja: "標準処理期間として定めた期間。"))
    Field(
      "actualPeriod", ja: "処理の実績", other: ["処理期間の実績"], \.actualPeriod,
      Bilingual(
        en: "How long filings really took.",
        ja: "実際にかかった期間。"))
    Field(
      "notice", ja: "結果通知", other: ["処分通知"], \.notice,
      Bilingual(
        en: "How the result reaches those who filed.",
        ja: "結果を申請者に知らせる方法。"))
    Field(
      "kpi", ja: "KPI", other: ["指標"], \.kpi,
      Bilingual(
        en: "What is measured of it.",
        ja: "手続のKPI。"))
    Field(
      "proxy", ja: "代理申請", other: ["代理人申請"], \.proxy,
      Bilingual(
        en: "Filing by somebody else with a mandate.",
        ja: "代理の人による申請。"))
    Field(
      "assistedChannels", ja: "支援窓口", other: ["支援"], \.assistedChannels,
      Bilingual(
        en: "Where people who cannot file alone find help.",
        ja: "一人では申請できない人を助ける窓口や方法。"))
    Field(
      "languages", ja: "対応言語", other: ["言語"], \.languages,
      Bilingual(
        en: "The languages it is offered in.",
        ja: "対応する言語。"))
    Field(
      "plainJapanese", ja: "やさしい日本語", \.plainJapanese,
      Bilingual(
        en: "Whether it is offered in plain Japanese.",
        ja: "やさしい日本語で使えるか。"))
    Field(
      "accessibility", ja: "アクセシビリティ", other: ["ウェブアクセシビリティ"], \.accessibility,
      Bilingual(
        en: "Whether everybody can use its pages.",
        ja: "画面のアクセシビリティ。"))
    Field(
      "myNumberUse", ja: "マイナンバーの利用", other: ["個人番号の利用"], \.myNumberUse,
      Bilingual(
        en: "Whether the My Number is used in it.",
        ja: "マイナンバーを利用するか。"))
    Field(
      "onceOnly", ja: "ワンスオンリー", \.onceOnly,
      Bilingual(
        en: "What is asked for although a government holds it already.",
        ja: "行政が持っているのに求めている情報。"))
    Field(
      "lifeEvents", ja: "ライフイベント", \.lifeEvents,
      Bilingual(
        en: "On which occasions people and companies meet it.",
        ja: "手続が行われるライフイベント。"))
    Field(
      "portal", ja: "ポータル", \.portal,
      Bilingual(
        en: "How a portal shows it.",
        ja: "ポータルでの掲載。"))
    Field(
      "priority", ja: "重点手続", \.priority, sample: "いいえ",
      Bilingual(
        en: "Whether it is a priority procedure.",
        ja: "重点手続か。"))
    Field(
      "tiedTo", ja: "一体の手続", \.tiedTo,
      Bilingual(
        en: "The ids of procedures that are done together with it.",
        ja: "一体として行われる手続のID。"))
    Field(
      "target", ja: "目標", \.target,
      Bilingual(
        en: "How good it is to become, and when.",
        ja: "目指す水準と期限。"))
    Field(
      "reviews", ja: "ユーザーレビュー", \.reviews,
      Bilingual(
        en: "What users answered in the latest survey.",
        ja: "最も新しいユーザーレビューの結果。"))
    Field(
      "earlierReviews", ja: "過去のユーザーレビュー", \.earlierReviews,
      Bilingual(
        en: "What users answered before.",
        ja: "以前のユーザーレビューの結果。"))
    Field(
      "reforms", ja: "業務改革", other: ["BPR"], \.reforms,
      Bilingual(
        en: "The reforms that it went through.",
        ja: "行った業務改革（BPR）。"))
    Field(
      "replaces", ja: "統合前の手続", \.replaces,
      Bilingual(
        en: "The ids of procedures that it took the place of.",
        ja: "この手続に統合された、または置き換えられた手続のID。"))
    Field(
      "abolishedOn", ja: "廃止日", \.abolishedOn,
      Bilingual(
        en: "When it was abolished.",
        ja: "手続を廃止した日。"))
    Field(
      "notes", ja: "補足", \.notes,
      Bilingual(
        en: "What the codes do not say.",
        ja: "区分だけでは伝わらないことの補足。"))
    Field(
      "links", ja: "関連資料", \.links,
      Bilingual(
        en: "Papers and pages about it.",
        ja: "関連する資料やページ。"))
  }
}
