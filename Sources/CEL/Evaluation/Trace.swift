/// Notes what each part came to while an expression is evaluated for an explanation.
final class Trace {
  struct Element {
    let values: [CELValue]
    var result: Outcome?
    var notes: [CELSyntaxTree.ID: Outcome] = [:]
    var macros: [CELSyntaxTree.ID: [Element]] = [:]
  }

  /// The elements of a macro beyond this number are not noted one by one, except the one that decides.
  static let mostElements = 50

  /// The open elements, from the whole expression to the innermost.
  private var open: [Element] = [Element(values: [])]
  /// The macros that are running, with the elements noted so far and how many there were.
  private var running: [(node: CELSyntaxTree.ID, elements: [Element])] = []

  var root: Element { open[0] }

  func record(_ node: Int32, _ outcome: Outcome) { open[open.count - 1].notes[Int(node)] = outcome }

  func enter(_ node: Int32) { running.append((Int(node), [])) }

  func leave() {
    guard let macro = running.popLast() else { return }
    open[open.count - 1].macros[macro.node] = macro.elements
  }

  func enterElement(_ values: [CELValue]) { open.append(Element(values: values)) }

  func leaveElement(_ result: Outcome) {
    guard open.count > 1, var element = open.popLast(), !running.isEmpty else { return }
    element.result = result
    let place = running.count - 1
    // Once full, the last one is replaced: what ends the macro is what decided it.
    if running[place].elements.count >= Trace.mostElements { running[place].elements.removeLast() }
    running[place].elements.append(element)
  }
}
