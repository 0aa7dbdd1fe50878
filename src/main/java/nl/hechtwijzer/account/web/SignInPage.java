package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The page to sign in on.
 *
 * @param fields name and password
 * @param to the page to go to afterwards
 * @param notice what has happened just before, if anything
 */
record SignInPage(List<FormField> fields, String to, @Nullable Notice notice) {}
