import DigitalGovernance
public import GovernanceFindings
public import YAMLSyntax

/// The way from a fact path to a place in the file.
public enum Placement {
  /// The bytes that a path names in a document.
  ///
  /// A scalar is shown itself, a list or mapping at its key, an element of a list at its first key. A
  /// path that is not there is shown at its nearest ancestor that is; the document itself at the value of `kind`. What
  /// an alias stands for is shown where it is written.
  public static func bytes(of path: FactPath, in document: DecodedDocument, tree: YAMLTree) -> Range<Int> {
    tree.withView { view in
      let shown = way(along: path, in: document, view: view).shown
      return Int(view[shown].start)..<Int(view[shown].end)
    }
  }

  /// All that is written of what a path names, from its first byte to its last; of a path that is not there, of its
  /// nearest ancestor that is.
  public static func extent(of path: FactPath, in document: DecodedDocument, tree: YAMLTree) -> Range<Int> {
    tree.withView { view in
      let node = way(along: path, in: document, view: view).node
      return Int(view[node].start)..<Int(view[node].end)
    }
  }

  /// The node that a path leads to, and the one that is shown for it.
  private static func way(
    along path: FactPath, in document: DecodedDocument, view: YAMLView
  ) -> (node: Int, shown: Int) {
    var node = document.root
    var key: Int?
    var description: RecordDescription? = type(of: document.value).description
    var shown = document.kindNode
    // The field that a free key fills, and the one that a lone value under it fills.
    var keyed: KeyedRecords?
    var freeKey: Int?
    steps: for (depth, step) in path.steps.enumerated() {
      guard let target = view.resolved(node) else { break }
      switch step {
      case .field(let name) where freeKey != nil && (name == keyed?.key || view[target].kind != .mapping):
        // A record under a free key: the key is one of its fields, and a lone value another.
        guard name == keyed?.key || name == keyed?.value else { break steps }
        if name == keyed?.key, let freeKey {
          shown = freeKey
          break steps
        }
        key = freeKey
      case .field(let name):
        guard view[target].kind == .mapping,
          let entry = entry(of: name, in: target, description: description, view: view)
        else { break steps }
        let type = description?.fields.first { $0.name == name }?.type
        description = type?.record
        (keyed, freeKey) = (type?.keyed, nil)
        key = entry.key
        node = entry.value
      case .index(let index):
        let kept = document.keptElements[FactPath(Array(path.steps[..<depth]))]
        let index = kept.map { $0.indices.contains(index) ? $0[index] : .max } ?? index
        if keyed != nil, view[target].kind == .mapping {
          guard let entry = freeEntry(index, of: target, view: view) else { break steps }
          (key, freeKey) = (entry.key, entry.key)
          node = entry.value
        } else {
          guard view[target].kind == .sequence, let element = element(index, of: target, view: view) else {
            break steps
          }
          key = nil
          node = element
        }
      }
      guard let anchored = view.resolved(node) else {
        shown = node
        break steps
      }
      shown = place(of: anchored, key: anchored == node ? key : nil, view: view)
      if case .index = step, let freeKey { shown = freeKey }
    }
    return (node, shown)
  }

  /// The bytes of a part of the text that a path names, in block scalars too; of anything but a text the whole.
  /// - Parameters:
  ///   - part: byte offsets in the UTF-8 text.
  ///   - document: the document that was read.
  ///   - path: the way to the fact.
  ///   - tree: the tree that it was read from.
  public static func bytes(
    of path: FactPath, text part: Range<Int>, in document: DecodedDocument, tree: YAMLTree
  ) -> Range<Int> {
    let whole = bytes(of: path, in: document, tree: tree)
    let node = tree.nodes.firstIndex {
      $0.kind == .scalar && Int($0.start) == whole.lowerBound && Int($0.end) == whole.upperBound
    }
    return node.map { tree.bytes(ofText: part, in: $0) } ?? whole
  }

  /// The fact path of a node inside a document; keys that the kind does not have keep their text.
  public static func path(to node: YAMLTree.NodeID, in document: DecodedDocument, tree: YAMLTree) -> FactPath
  {
    tree.withView { view in
      var path = FactPath()
      var current = document.root
      var description: RecordDescription? = type(of: document.value).description
      var keyed: KeyedRecords?
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
          guard child < end, let named = view.resolved(child), view[named].kind == .scalar else {
            return path
          }
          if keyed != nil {
            path = path.index(freeIndex(of: child, in: current, view: view))
            let value = view.next(after: child)
            if child == node { return keyed.map { path.field($0.key) } ?? path }
            if view[value].kind != .mapping { return keyed?.value.map(path.field) ?? path }
            keyed = nil
            current = value
            continue
          }
          let text = view.text(of: named)
          let field = description.flatMap { known in known.keys.index(of: text).map { known.fields[$0] } }
          path = path.field(field?.name ?? String(decoding: text, as: UTF8.self))
          description = field?.type.record
          keyed = field?.type.keyed
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

  /// The node that stands for a value in the eyes of people.
  static func place(of node: Int, key: Int?, view: YAMLView) -> Int {
    switch view[node].kind {
    case .scalar: return view[node].flags.contains(.absent) ? key ?? node : node
    case .alias: return node
    case .sequence, .mapping:
      if let key { return key }
      return view[node].kind == .mapping && view.next(after: node) > node + 1 ? node + 1 : node
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
      if let named = view.resolved(key), view[named].kind == .scalar {
        let text = view.text(of: named)
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

  /// Goes through the keys and values of a mapping.
  static func forEachEntry(of mapping: Int, view: YAMLView, _ body: (_ key: Int, _ value: Int) -> Void) {
    var key = mapping + 1
    let end = view.next(after: mapping)
    while key < end {
      let value = view.next(after: key)
      guard value < end else { return }
      body(key, value)
      key = view.next(after: value)
    }
  }

  /// The entry of a mapping with free keys, counted as the decoder counts them.
  private static func freeEntry(_ index: Int, of mapping: Int, view: YAMLView) -> (key: Int, value: Int)? {
    var found: (key: Int, value: Int)?
    var count = 0
    forEachEntry(of: mapping, view: view) { key, value in
      guard isFree(key: key, value: value, in: mapping, view: view) else { return }
      if count == index { found = (key, value) }
      count += 1
    }
    return found
  }

  private static func freeIndex(of key: Int, in mapping: Int, view: YAMLView) -> Int {
    var index = 0
    forEachEntry(of: mapping, view: view) { other, value in
      if other < key, isFree(key: other, value: value, in: mapping, view: view) { index += 1 }
    }
    return index
  }

  /// Whether an entry of a mapping with free keys is a record: its key is a text, and no problem of the YAML.
  static func isFree(key: Int, value: Int, in mapping: Int, view: YAMLView) -> Bool {
    guard let named = view.resolved(key), view[named].kind == .scalar else { return false }
    if view[mapping].style == .flow, view[value].flags.contains(.absent) { return false }
    return !(view[key].style == .plain && view.text(of: named).elementsEqual("<<".utf8))
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
