extension Procedure.Attachments {
  /// The papers that the survey tells apart.
  ///
  /// - Source: 行政手続等の棚卸調査, item 19-1.
  public enum Document: String, Choice {
    case residentRecord, familyRegister, commercialRegister, propertyRegister,
      sealCertificatePersonal, sealCertificateCorporate, taxCertificate, insuranceCertificate,
      articlesOfIncorporation, accounts, memberList, businessLicence, qualification, other,
      noDocument

    public static let choices = ChoiceTable<Document>([
      (.residentRecord, "住民票", []),
      (.familyRegister, "戸籍", ["戸籍謄本"]),
      (.commercialRegister, "登記事項証明書（商業）", ["登記事項証明書(商業)"]),
      (.propertyRegister, "登記事項証明書（不動産）", ["登記事項証明書(不動産)"]),
      (.sealCertificatePersonal, "印鑑登録証明書（個人）", ["印鑑登録証明書(個人)"]),
      (.sealCertificateCorporate, "印鑑登録証明書（法人）", ["印鑑登録証明書(法人)"]),
      (.taxCertificate, "所得証明書・納税証明書", []),
      (.insuranceCertificate, "健康保険及び厚生年金保険の納入証明書", []),
      (.articlesOfIncorporation, "定款", []),
      (.accounts, "決算書", []),
      (.memberList, "社員名簿", []),
      (.businessLicence, "営業許可証（食品衛生法、建設業等）", ["営業許可証(食品衛生法、建設業等)"]),
      (.qualification, "資格証明書（くるみん認定等）", ["資格証明書(くるみん認定等)"]),
      (.other, "その他の添付書類", []),
      (.noDocument, "添付書類なし", []),
    ])
  }

}

extension Procedure.Attachments.Document {
  /// The register whose extract the paper is, so that a government need not ask for it; nil if none holds it.
  ///
  /// Ours: the survey names the papers, and who issues them is general knowledge.
  public var registry: Procedure.BaseRegistry? {
    switch self {
    case .residentRecord: .residents
    case .familyRegister: .familyRegister
    case .commercialRegister: .commercialRegister
    case .propertyRegister: .propertyRegister
    case .sealCertificatePersonal, .sealCertificateCorporate: .sealRegister
    case .taxCertificate: .taxRecords
    case .insuranceCertificate: .socialInsurance
    case .businessLicence, .qualification: .licences
    case .articlesOfIncorporation, .accounts, .memberList, .other, .noDocument: nil
    }
  }
}
