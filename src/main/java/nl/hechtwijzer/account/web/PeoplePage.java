package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.account.PersonLine;

/** Everyone who can sign in, or could. */
record PeoplePage(List<PersonLine> people) {}
