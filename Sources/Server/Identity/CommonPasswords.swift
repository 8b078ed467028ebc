/// The passwords that are tried first and are long enough to pass the length rule (SEC-043).
///
/// A guesser's list is mostly short words; what passes twelve characters is made of patterns, so the patterns are
/// refused instead of a long list: repeated words, runs of the keyboard, digits in order, and well-known phrases.
enum CommonPasswords {
    static func contains(_ lowered: String) -> Bool {
        let letters = lowered.filter { $0.isLetter || $0.isNumber }
        return phrases.contains(letters) || isRepetition(letters) || isRun(letters)
            || stems.contains(letters.filter(\.isLetter))
    }

    /// "abcabcabcabc": one short piece, several times.
    private static func isRepetition(_ text: String) -> Bool {
        let characters = Array(text)
        guard characters.count >= 2 else { return true }
        return (1...max(1, characters.count / 2)).contains { length in
            characters.indices.allSatisfy { characters[$0] == characters[$0 % length] }
        }
    }

    /// A piece of a keyboard row or of the alphabet, forwards or backwards.
    private static func isRun(_ text: String) -> Bool {
        runs.contains { $0.contains(text) || String($0.reversed()).contains(text) }
    }

    private static let runs = [
        "12345678901234567890", "abcdefghijklmnopqrstuvwxyz0123456789",
        "qwertyuiopasdfghjklzxcvbnm",
        "qwertzuiopasdfghjklyxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "q1w2e3r4t5y6u7i8o9p0",
        "1q2w3e4r5t6y7u8i9o0p", "azertyuiopqsdfghjklmwxcvbn",
    ]

    /// What remains of a password when its digits are taken away.
    private static let stems: Set<String> = [
        "password", "passwort", "passw", "welcome", "letmein", "administrator", "admin", "changeme",
        "iloveyou", "sunshine", "princess", "football", "baseball", "superman", "trustno",
        "qwerty", "qwertz", "qwertyuiop", "dragon", "master", "monkey", "shadow", "secret",
        "deskwire", "support", "supportdesk", "helpdesk", "hello", "helloworld", "abc", "test",
        "testing", "testtest", "default", "guest", "login", "user", "root", "summer", "winter",
        "spring", "autumn", "customer", "company", "internet", "computer", "samsung", "starwars",
    ]

    private static let phrases: Set<String> = [
        "correcthorsebatterystaple", "passwordpassword", "mypassword", "thisisapassword",
        "thisismypassword", "ihavenopassword", "opensesame", "letmeinplease", "iloveyousomuch",
        "iloveyouforever", "nopasswordneeded", "imnottellingyou", "unbelievable",
        "manchesterunited",
        "liverpoolfc", "realmadrid", "barcelonafc", "harrypotter", "lordoftherings",
        "gameofthrones",
        "passwordadmin", "adminpassword", "administratorpassword", "rootpassword",
        "temporarypassword",
        "pleasechangeme", "changemeplease", "changethispassword",
    ]
}
