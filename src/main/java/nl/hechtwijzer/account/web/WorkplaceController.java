package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.account.WorkplaceLinks;
import nl.hechtwijzer.account.WorkplaceSection;
import nl.hechtwijzer.site.AddressNotices;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the workplace, put together from what the features have to show. */
@Controller
@EditorOnly
class WorkplaceController implements WorkplaceLinks {

  private final List<WorkplaceSection> sections;
  private final AddressNotices addresses;

  WorkplaceController(List<WorkplaceSection> sections, AddressNotices addresses) {
    this.sections = sections;
    this.addresses = addresses;
  }

  @GetMapping(WorkplacePaths.HOME)
  String show(SignedInPerson person, HttpServletRequest request, Wording wording, Model model) {
    model.addAttribute(
        "page",
        new WorkplacePage(
            person.displayName(),
            person.mayActAs(Role.ADMINISTRATOR) ? addresses.about(request, wording) : List.of(),
            sections.stream()
                .map(section -> section.content(person, wording))
                .flatMap(Optional::stream)
                .toList()));
    return "account/home";
  }

  @Override
  public List<WorkplaceLink> workplaceLinks() {
    return List.of(new WorkplaceLink("workplace.nav.home", WorkplacePaths.HOME, 0, Role.EDITOR));
  }
}
