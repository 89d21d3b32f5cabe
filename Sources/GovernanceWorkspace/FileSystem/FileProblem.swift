import GovernanceFindings
import Glibc

/// Why a file or folder could not be read or written.
public enum FileProblem: Error, Hashable, Sendable {
  case notFound
  case notPermitted
  /// Links that lead to each other.
  case linkLoop
  /// Neither a regular file nor a folder: a pipe, a device, a socket.
  case notARegularFile
  case isAFolder
  /// Larger than the configuration allows, in bytes.
  case tooLarge(limit: Int)
  /// A link that leads out of the workspace.
  case outsideWorkspace
  /// Somebody else wrote the file while it was being mended.
  case changedMeanwhile
  /// What the file holds is not what it should hold.
  case unreadable(Bilingual)
  /// Anything else that the system said, by its number.
  case system(Int32)

  init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM: self = .notPermitted
    case ELOOP: self = .linkLoop
    case EISDIR: self = .isAFolder
    case ENXIO, ENODEV: self = .notARegularFile
    default: self = .system(code)
    }
  }

  /// What is wrong, a clause without a full stop.
  public var text: Bilingual {
    switch self {
    case .notFound: Bilingual(en: "there is no such file or folder", ja: "ファイルやフォルダが見つかりません")
    case .notPermitted: Bilingual(en: "permission denied", ja: "読み書きする権限がありません")
    case .linkLoop: Bilingual(en: "its links lead round in a circle", ja: "リンクが循環しています")
    case .notARegularFile: Bilingual(en: "it is not a regular file", ja: "通常のファイルではありません")
    case .isAFolder: Bilingual(en: "it is a folder", ja: "フォルダです")
    case .tooLarge(let limit):
      Bilingual(
        en: "it is larger than the limit of \(limit) bytes ('limits' in .kanri.yaml)",
        ja: "上限の\(limit)バイトを超えています（.kanri.yaml の limits で変えられます）")
    case .outsideWorkspace:
      Bilingual(en: "it is a link that leads out of the workspace", ja: "作業フォルダの外を指すリンクです")
    case .changedMeanwhile:
      Bilingual(en: "it was changed by somebody else meanwhile", ja: "処理の間に、ほかから変更されました")
    case .unreadable(let reason): reason
    case .system(let code):
      Bilingual(en: "the system says: \(FileProblem.words(of: code))", ja: "システムのエラーです（番号\(code)）")
    }
  }

  private static func words(of code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
