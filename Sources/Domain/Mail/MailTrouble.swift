extension StoredMail {
    /// After so many attempts a mail that only waits counts as trouble.
    private static let attemptsUntilTrouble: Int64 = 3

    /// What staff are told when a mail does not arrive: from the first refusal for good, or after three attempts
    /// . Nil while there is nothing to tell.
    package var trouble: String? {
        for recipient in recipients {
            switch recipient.status {
            case .failed, .bounced:
                return "The e-mail to \(recipient.address) was refused: \(recipient.reply)"
            case .suppressed:
                return "The e-mail to \(recipient.address) was not sent: \(recipient.reply)"
            case .expired:
                return "The e-mail to \(recipient.address) was given up: \(recipient.reply)"
            case .deferred where attempts >= Self.attemptsUntilTrouble:
                return "The e-mail to \(recipient.address) does not get through yet, after "
                    + "\(attempts) attempts: \(recipient.reply)"
            default: continue
            }
        }
        return nil
    }
}
