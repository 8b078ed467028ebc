import DeskwireDomain

/// How much one account may ask for, over all its connections (SEC-024, SEC-027). Each kind of caller has its own.
package struct CallerLimits: Sendable, Equatable {
    /// Requests a second, sustained. What costs more counts as several; see `RequestCost`.
    package var perSecond: Int
    /// Requests at once after a pause.
    package var burst: Int
    /// Requests without their answer.
    package var inFlight: Int

    package init(perSecond: Int, burst: Int, inFlight: Int) {
        self.perSecond = perSecond
        self.burst = burst
        self.inFlight = inFlight
    }

    /// The limits of all kinds of callers.
    package struct Table: Sendable, Equatable {
        package var customers = CallerLimits(perSecond: 50, burst: 200, inFlight: 256)
        package var staff = CallerLimits(perSecond: 500, burst: 2_000, inFlight: 1_024)
        /// A service carries the load of many people.
        package var services = CallerLimits(perSecond: 5_000, burst: 10_000, inFlight: 4_096)

        package init() {}

        func of(_ role: PrincipalRole) -> CallerLimits {
            switch role {
            case .customer: customers
            case .staff, .administrator: staff
            case .service: services
            }
        }
    }
}
