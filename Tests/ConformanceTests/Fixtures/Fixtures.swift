/// The valid calls that the generated cases change; each operation's stands in a file of its tag.
struct Fixtures: SingrFixtures {}
