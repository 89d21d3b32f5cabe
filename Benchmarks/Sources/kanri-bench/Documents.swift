/// The documents that the inputs are made of.
enum Documents {
  /// A canvas at the end of planning, 59 lines.
  static func canvas(_ number: Int) -> String {
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-\(number)
    name: 給付の申請のオンライン化 その\(number)
    service: 子育て世帯への給付の申請
    phase: planning/requirementsAndProcurement
    created:
      date: 2025-05-12
      author: 子育て支援課
    revisions:
      - date: 2025-08-20
        reason: ユーザーテストの結果を反映
    purpose: 子育て家庭が、給付の申請を短い時間で迷わず終えられるようにする
    background: 紙の申請では、書類の不備による差戻しが多い
    users:
      - id: U1
        name: 給付の対象になる子供の保護者
        headCount: 約10万人
        situation: 仕事と子育ての合間に申請する
        needs:
          - 短い時間で申請を終えたい
        evidence:
          - {method: survey, date: 2025-06, summary: 本人確認書類の用意に時間がかかる}
    providers:
      - id: P1
        name: 審査と問合せの担当
        headCount: 40人
        evidence:
          - {method: interview, date: 2025-06}
    issues:
      - id: K1
        of: U1
        text: 本人確認書類の用意と入力に時間がかかる
        evidence:
          - {method: survey, date: 2025-06}
      - id: K2
        of: P1
        text: 書類の不備による差戻しが多い
        evidence:
          - {method: data, date: 令和6年度}
    values:
      - {id: V1, beneficiary: U1, text: 10分以内に申請を終えられる}
      - {id: V2, beneficiary: P1, text: 差戻しの連絡にかかる時間が減る}
    solutions:
      - {id: S1, text: マイナンバーカードをスマートフォンにかざして申請する, addresses: [K1]}
      - {id: S2, text: 入力の途中で不備を知らせる, addresses: [K2]}
    flow: [案内を受け取る, 申請する, 審査する, 結果を知る, 給付を受ける]
    operation:
      - {role: 問合せ窓口, responsible: 委託先}
      - {role: 改善の判断, responsible: 担当課長}
    outcomes:
      - indicator: 10分以内に手続を完了した人の割合
        value: V1
        baseline: 7%
        target: 70%
        targetDate: 2026-03
        results:
          - {value: 71%, at: 2025-12}
      - {indicator: 差戻しの件数, value: V2, baseline: 1200件, target: 300件, targetDate: 2026-03, results: [{value: 280件, at: 2026-03}]}

    """
  }

  /// A project with its user test, 48 lines; it names the canvas of the same number.
  static func project(_ number: Int) -> String {
    """
    apiVersion: kanri/v1
    種別: プロジェクト
    id: P-\(number)
    名称: 給付の申請の改善 その\(number)
    所管局: 福祉局
    責任者: 担当課長
    重点DX事業: はい
    区分: 改修
    契約形態: 準委任
    開発手法: 反復型
    予算年度: 令和7年度
    工程: 企画/要件定義・調達
    キャンバス: canvas-\(number)
    規模:
      利用者数: 約10万人
    関係機関:
      - 名称: デジタル庁
        種類: 国
        役割: 給付支援サービスの構築
    工程表:
      - 工程: 企画
        予定: {開始: 2025-05, 終了: 2026-12}
        実績: {開始: 2025-05-12}
    協議:
      - 工程: 企画
        日付: 2025-06-12
        助言: 利用者の声を集めてから、解決策を決める
        対応: アンケートの結果をキャンバスの根拠に加えた
    成果物:
      - 名称: 要件定義書
        種類: 要件定義書
        工程: 企画/要件定義・調達
        提出: 2025-08-18
        承認: {日付: 2025-08-25, 承認者: 担当課長}
    ユーザーテスト:
      - id: T1
        種類: プロトタイピング
        工程: 企画
        日付: 2025-07-05
        参加者:
          人数: 8人
          内訳: 保護者。うち2人はスマートフォンに不慣れな人
        指摘:
          - id: T1-1
            内容: カードをかざす位置が分からない
            判断: {結果: 対応する, 理由: 申請の最初で止まってしまうため, 変更: 最初の画面に、機種ごとの図を加えた}
    やさしい日本語: はい
    対応言語: [日本語, 英語]

    """
  }
}
