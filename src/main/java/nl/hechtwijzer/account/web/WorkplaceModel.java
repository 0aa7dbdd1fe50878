package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.account.WorkplaceLinks;
import nl.hechtwijzer.account.WorkplaceLinks.WorkplaceLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts the {@link WorkplaceFrame} in the model of every page that knows who is signed in. An advice
 * of all controllers would do the same, and be looked up for every public page as well.
 */
@Component
class WorkplaceModel implements HandlerInterceptor {

  private final List<WorkplaceLink> links;

  WorkplaceModel(List<WorkplaceLinks> features) {
    this.links =
        features.stream()
            .flatMap(feature -> feature.workplaceLinks().stream())
            .sorted(Comparator.comparingInt(WorkplaceLink::order))
            .toList();
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView view) {
    SignedInPerson person = view == null ? null : CurrentPerson.orNull();
    if (view != null && person != null) {
      String path = request.getRequestURI().substring(request.getContextPath().length());
      view.addObject("workplace", frame(person, path));
    }
  }

  private WorkplaceFrame frame(SignedInPerson person, String path) {
    List<WorkplaceLink> open = links.stream().filter(link -> person.mayActAs(link.role())).toList();
    String current =
        open.stream()
            .map(WorkplaceLink::path)
            .filter(start -> path.equals(start) || path.startsWith(start + "/"))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return new WorkplaceFrame(
        person.displayName(),
        person.role().labelKey(),
        open.stream()
            .map(
                link ->
                    new WorkplaceFrame.Link(
                        link.labelKey(), link.path(), currency(link.path(), current, path)))
            .toList());
  }

  private static @Nullable String currency(String link, String current, String path) {
    if (!link.equals(current)) {
      return null;
    }
    return link.equals(path) ? "page" : link.equals(WorkplacePaths.HOME) ? null : "true";
  }
}
