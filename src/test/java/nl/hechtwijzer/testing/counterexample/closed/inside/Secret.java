package nl.hechtwijzer.testing.counterexample.closed.inside;

public class Secret {}
