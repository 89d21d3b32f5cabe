extension YAMLProblem { public var repair: YAMLRepair? { nil } }
