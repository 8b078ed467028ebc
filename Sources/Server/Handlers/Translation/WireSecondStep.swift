import DeskwireDomain
import DeskwireProtocol

extension DeskwireDomain.SecondStepRules {
    init(_ wire: WireSecondStepRules) throws(Refusal) {
        self.init()
        for role in wire.requiredFor {
            guard let role = PrincipalRole(role) else {
                throw .invalid(
                    "second_step.required_for",
                    "Choose of customer, staff and administrator."
                )
            }
            requiredFor.insert(role)
        }
        codeDigits = Int64(wire.codeDigits)
        codeMinutes = Int64(wire.codeMinutes)
        resendsMax = Int64(wire.resendsMax)
        triesMax = Int64(wire.triesMax)
        resetMinutes = Int64(wire.resetMinutes)
        try check()
    }
}

extension WireSecondStepRules {
    init(_ rules: DeskwireDomain.SecondStepRules) {
        self.init(
            requiredFor: PrincipalRole.allCases.filter { rules.requiredFor.contains($0) }
                .map { Role($0) },
            codeDigits: UInt32(clamping: rules.codeDigits),
            codeMinutes: UInt32(clamping: rules.codeMinutes),
            resendsMax: UInt32(clamping: rules.resendsMax),
            triesMax: UInt32(clamping: rules.triesMax),
            resetMinutes: UInt32(clamping: rules.resetMinutes)
        )
    }
}

extension PrincipalRole {
    fileprivate init?(_ role: Role) {
        switch role {
        case .customer: self = .customer
        case .staff: self = .staff
        case .administrator: self = .administrator
        default: return nil
        }
    }
}
