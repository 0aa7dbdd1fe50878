package nl.hechtwijzer.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that is the same for everyone within one catalogue version, one day and one build. It gets
 * an {@code ETag} and {@code Cache-Control: public, no-cache}, and a visitor who still has it is
 * answered {@code 304} before the handler runs. The handler must not look at cookies, sessions or
 * anything else outside the address.
 *
 * <p>On a controller it holds for all its methods; it only acts on GET and HEAD.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicPage {}
