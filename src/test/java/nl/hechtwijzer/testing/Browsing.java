package nl.hechtwijzer.testing;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the visitor browses. On a parameter it goes before that on its method, and that before that
 * on the class.
 */
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Browsing {

  boolean javaScript() default true;

  ColorScheme colorScheme() default ColorScheme.LIGHT;

  ForcedColors forcedColors() default ForcedColors.NONE;

  int width() default 1280;

  int height() default 800;

  String locale() default "nl-NL";
}
