import DigitalGovernance
public import GovernanceFindings
public import YAMLSyntax

/// The way from a fact path to a place in the file.
public enum Placement {
  /// The bytes that a path names in a document.
  ///
  /// A scalar is shown itself, a list or mapping in block style at its key, an element of a list at its first key. A
  /// path that is not there is shown at its nearest ancestor that is; the document itself at the value of `kind`.
  public static func bytes(of path: FactPath, in document: DecodedDocument, tree: YAMLTree) -> Range<Int> {
    tree.withView { view in
      var node = document.root
      var key: Int?
      var description: RecordDescription? = type(of: document.value).description
      var shown = document.kindNode
      steps: for step in path.steps {
        guard let target = view.resolved(node) else { break }
        switch step {
        case .field(let name):
          guard view[target].kind == .mapping,
            let entry = entry(of: name, in: target, description: description, view: view)
          else { break steps }
          description = description?.fields.first { $0.name == name }.flatMap { field in
            switch field.type {
            case .record(let nested), .records(let nested): nested()
            case .scalar, .scalars: nil
            }
          }
          key = entry.key
          node = entry.value
        case .index(let index):
          guard view[target].kind == .sequence, let element = element(index, of: target, view: view) else {
            break steps
          }
          key = nil
          node = element
        }
        shown = place(of: node, key: key, view: view)
      }
      return Int(view[shown].start)..<Int(view[shown].end)
    }
  }

  /// The fact path of a node inside a document; keys that the kind does not have keep their text.
  public static func path(to node: YAMLTree.NodeID, in document: DecodedDocument, tree: YAMLTree) -> FactPath
  {
    tree.withView { view in
      var path = FactPath()
      var current = document.root
      var description: RecordDescription? = type(of: document.value).description
      while current != node {
        var child = current + 1
        var index = 0
        let end = view.next(after: current)
        switch view[current].kind {
        case .mapping:
          while child < end {
            let value = view.next(after: child)
            if node < view.next(after: value) || value >= end { break }
            child = view.next(after: value)
          }
          guard child < end, view[child].kind == .scalar else { return path }
          let text = view.text(of: child)
          let field = description.flatMap { known in known.keys.index(of: text).map { known.fields[$0] } }
          path = path.field(field?.name ?? String(decoding: text, as: UTF8.self))
          description = field.flatMap { field in
            switch field.type {
            case .record(let nested), .records(let nested): nested()
            case .scalar, .scalars: nil
            }
          }
          if child == node { return path }
          current = view.next(after: child)
        case .sequence:
          while child < end, node >= view.next(after: child) {
            child = view.next(after: child)
            index += 1
          }
          guard child < end else { return path }
          path = path.index(index)
          current = child
        case .scalar, .alias: return path
        }
      }
      return path
    }
  }

  private static func place(of node: Int, key: Int?, view: YAMLView) -> Int {
    switch view[node].kind {
    case .scalar: view[node].flags.contains(.absent) ? key ?? node : node
    case .alias: node
    case .sequence, .mapping:
      if let key {
        key
      } else if view[node].kind == .mapping, view.next(after: node) > node + 1 {
        node + 1
      } else {
        node
      }
    }
  }

  private static func entry(
    of name: String, in mapping: Int, description: RecordDescription?, view: YAMLView
  ) -> (key: Int, value: Int)? {
    var key = mapping + 1
    let end = view.next(after: mapping)
    while key < end {
      let value = view.next(after: key)
      guard value < end else { return nil }
      if view[key].kind == .scalar {
        let text = view.text(of: key)
        if let index = description?.keys.index(of: text) {
          if description?.fields[index].name == name { return (key, value) }
        } else if text.elementsEqual(name.utf8) {
          return (key, value)
        }
      }
      key = view.next(after: value)
    }
    return nil
  }

  private static func element(_ index: Int, of sequence: Int, view: YAMLView) -> Int? {
    var element = sequence + 1
    let end = view.next(after: sequence)
    var count = 0
    while element < end {
      if count == index { return element }
      count += 1
      element = view.next(after: element)
    }
    return nil
  }
}
