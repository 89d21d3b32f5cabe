import DigitalGovernance
import GovernanceFindings

/// Something is recorded as done on a day that is still to come.
///
/// Plans, targets and due dates may lie ahead. So may the end of a close watch and of a service, and the time at which
/// a partner joins.
struct RecordedDateInFuture: Rule {
  static let identity = RuleIdentity("G013", "recorded-date-in-future", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "a record of what was done cannot lie ahead of the day", ja: "実績の日付が基準日より後になることはありません"))
  static let title = Bilingual(en: "Recorded date in the future", ja: "未来の実績日")
  static let rationale = Bilingual(
    en: "What has not happened yet is a plan, and no record of what was done.",
    ja: "まだ行っていないことは予定であり、実績ではありません。")
  static let remedy = Bilingual(
    en: "Correct the date; if it is a plan, write it under 'planned' or take it out until then.",
    ja: "日付を直してください。予定であれば「予定」に書くか、その日まで外してください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        actual: {start: 2099-04-01}
    """)
  static let good = bad.replacing("actual", with: "planned")
  static let moreBad = [
    Example.project("consultations: [{phase: design, date: 2099-05-11, topic: 画面の構成}]"),
    Example.project("accessibility: {testedOn: 2099-05-11}"),
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    let sought = Sought(report: report)
    sought.inPhases(of: project)
    sought.inTestsAndDeliverables(of: project)
    sought.inChecks(of: project)
    sought.inParts(of: project)
    sought.inWork(of: project)
    sought.inOperation(of: project)
    sought.afterRelease(of: project)
  }

  /// Looks at the dates of a project, part by part.
  private struct Sought {
    typealias Root = Path<Project, Project>
    let report: Reporter<Project>

    func look(_ date: Fact<CalendarDate>?, _ path: (Root) -> Path<Project, CalendarDate>) {
      guard case .known(let date) = date, date > report.asOf else { return }
      report(.ahead(date.description, at: path(Root(FactPath())).factPath), at: path)
    }

    func look(_ period: Fact<CalendarPeriod>?, _ path: (Root) -> Path<Project, CalendarPeriod>) {
      guard case .known(let period) = period, period.isSurelyAfter(report.asOf) else { return }
      report(.ahead(period.description, at: path(Root(FactPath())).factPath), at: path)
    }

    func look(
      _ evidence: Fact<[Project.SupportingMaterial]>,
      _ path: (Root) -> Path<Project, [Project.SupportingMaterial]>
    ) {
      for (index, item) in evidence.stated.enumerated() { look(item.date) { path($0)[index].date } }
    }

    func look(_ disposition: Project.Disposition?, _ path: (Root) -> Path<Project, Project.Disposition>) {
      look(disposition?.date) { path($0).date }
      look(disposition?.done) { path($0).done }
    }

    func inPhases(of project: Project) {
      project.forEachPhaseList { list in
        for (index, record) in list.records.enumerated() {
          let (actual, decision) = (record.actual.known, record.decision.known)
          // A phase that is yet to start is yet to end.
          let start = actual?.start.known.map { $0.isSurelyAfter(report.asOf) } ?? false
          if start {
            look(actual?.start) { list.path($0)[index].actual.start }
          } else {
            look(actual?.end) { list.path($0)[index].actual.end }
          }
          look(decision?.date) { list.path($0)[index].decision.date }
          look(decision?.criteriaSet) { list.path($0)[index].decision.criteriaSet }
          for (number, condition) in (decision?.conditions.stated ?? []).enumerated() {
            look(condition.done) { list.path($0)[index].decision.conditions[number].done }
          }
        }
      }
    }

    func inTestsAndDeliverables(of project: Project) {
      for (index, consultation) in project.consultations.stated.enumerated() {
        look(consultation.date) { $0.consultations[index].date }
        look(consultation.respondedOn) { $0.consultations[index].respondedOn }
      }
      for (index, deliverable) in project.deliverables.stated.enumerated() {
        look(deliverable.submitted) { $0.deliverables[index].submitted }
        look(deliverable.approval.known?.date) { $0.deliverables[index].approval.date }
        look(deliverable.revised) { $0.deliverables[index].revised }
      }
      for (index, test) in project.userTests.stated.enumerated() {
        look(test.date) { $0.userTests[index].date }
        for (number, finding) in test.findings.stated.enumerated() {
          look(finding.decision.known) { $0.userTests[index].findings[number].decision }
        }
      }
    }

    func inChecks(of project: Project) {
      for (index, check) in project.checks.stated.enumerated() {
        look(check.date) { $0.checks[index].date }
        look(check.evidence) { $0.checks[index].evidence }
        look(check.waiver.known?.granted) { $0.checks[index].waiver.granted }
      }
      for (index, principle) in project.principles.stated.enumerated() {
        look(principle.evidence) { $0.principles[index].evidence }
      }
    }

    func inParts(of project: Project) {
      let security = project.security.known
      look(security?.riskAssessment.known?.date) { $0.security.riskAssessment.date }
      look(security?.vulnerabilityTest.known?.date) { $0.security.vulnerabilityTest.date }
      look(security?.externalReview.known?.date) { $0.security.externalReview.date }
      look(project.personalData.known?.impactAssessment) { $0.personalData.impactAssessment }
      look(project.accessibility.known?.testedOn) { $0.accessibility.testedOn }
      look(project.reuse.known?.date) { $0.reuse.date }
      look(project.bpr.known?.date) { $0.bpr.date }
      look(project.incidentPlan.known?.rehearsed) { $0.incidentPlan.rehearsed }
      look(project.incidentPlan.known?.backupTested) { $0.incidentPlan.backupTested }
      look(security?.accessReview) { $0.security.accessReview }
      look(project.personalData.known?.supervision.known?.date) { $0.personalData.supervision.date }
      for (index, data) in project.publishedData.stated.enumerated() {
        look(data.updated) { $0.publishedData[index].updated }
      }
      for (index, lesson) in project.lessons.stated.enumerated() {
        look(lesson.date) { $0.lessons[index].date }
      }
    }

    func inWork(of project: Project) {
      for (index, test) in project.systemTests.stated.enumerated() {
        look(test.planApproved) { $0.systemTests[index].planApproved }
        look(test.date) { $0.systemTests[index].date }
        look(test.resultApproved) { $0.systemTests[index].resultApproved }
      }
      for (index, review) in project.reviews.stated.enumerated() {
        look(review.date) { $0.reviews[index].date }
      }
      for (index, change) in project.changes.stated.enumerated() {
        look(change.date) { $0.changes[index].date }
        look(change.decidedOn) { $0.changes[index].decidedOn }
      }
      for (index, training) in project.training.stated.enumerated() {
        look(training.date) { $0.training[index].date }
      }
      for (index, publication) in project.publications.stated.enumerated() {
        look(publication.date) { $0.publications[index].date }
      }
    }

    func inOperation(of project: Project) {
      for (index, incident) in project.incidents.stated.enumerated() {
        look(incident.date) { $0.incidents[index].date }
        look(incident.told) { $0.incidents[index].told }
        look(incident.recovered) { $0.incidents[index].recovered }
      }
      for (index, task) in project.maintenance.stated.enumerated() {
        look(task.lastDone) { $0.maintenance[index].lastDone }
      }
      for (index, audit) in project.audits.stated.enumerated() {
        look(audit.date) { $0.audits[index].date }
        for (number, point) in audit.points.stated.enumerated() {
          look(point.closed) { $0.audits[index].points[number].closed }
        }
      }
      for (index, evaluation) in project.evaluations.stated.enumerated() {
        look(evaluation.date) { $0.evaluations[index].date }
        look(evaluation.published) { $0.evaluations[index].published }
      }
    }

    func afterRelease(of project: Project) {
      for (index, release) in project.releases.stated.enumerated() {
        look(release.date) { $0.releases[index].date }
        look(release.criteriaSet) { $0.releases[index].criteriaSet }
        look(release.announced) { $0.releases[index].announced }
        look(release.migrationRehearsed) { $0.releases[index].migrationRehearsed }
        look(release.workRehearsed) { $0.releases[index].workRehearsed }
        look(release.handedOver) { $0.releases[index].handedOver }
      }
      for (index, stage) in project.rollout.stated.enumerated() {
        look(stage.start) { $0.rollout[index].start }
      }
      for (index, voice) in project.feedback.stated.enumerated() {
        look(voice.period) { $0.feedback[index].period }
        look(voice.decision.known) { $0.feedback[index].decision }
      }
      for (index, store) in (project.retirement.known?.stores.stated ?? []).enumerated() {
        look(store.date) { $0.retirement.stores[index].date }
      }
      look(project.retirement.known?.announced) { $0.retirement.announced }
      look(project.retirement.known?.dataReturned) { $0.retirement.dataReturned }
    }
  }
}

extension Message {
  fileprivate static func ahead(_ date: String, at path: FactPath) -> Message {
    // The names of the last two fields say what it is: 承認の日付.
    let words = Project.description.words(along: path).suffix(2)
    return Message(
      en: "'\(words.map(\.en).joined(separator: "."))' is \(date), which is still to come",
      ja: "\(words.map(\.ja).joined(separator: "の"))（\(date)）が未来です")
  }
}

extension RecordDescription {
  /// The names of the fields that a path goes through.
  fileprivate func words(along path: FactPath) -> [Bilingual] {
    var words: [Bilingual] = []
    var description: RecordDescription? = self
    for case .field(let name) in path.steps {
      guard let field = description?.field(named: name) else { return words }
      words.append(Bilingual(en: field.name, ja: field.ja))
      switch field.type {
      case .record(let next), .records(let next): description = next()
      case .keyed(let keyed): description = keyed.record()
      case .scalar, .scalars: description = nil
      }
    }
    return words
  }
}
