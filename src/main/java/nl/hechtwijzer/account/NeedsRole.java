package nl.hechtwijzer.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The role that a page of the workplace asks for; that on a method goes before that on its class. A
 * page under {@code /beheer} without one is closed to everyone.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsRole {

  /** The least role that opens the page. */
  Role value();
}
