package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.hechtwijzer.account.AdministerPeople;
import nl.hechtwijzer.account.AdministratorOnly;
import nl.hechtwijzer.account.PersonLine;
import nl.hechtwijzer.account.ReadAuditLog;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.WorkplaceLinks;
import nl.hechtwijzer.site.CsvFile;
import nl.hechtwijzer.site.Pager;
import nl.hechtwijzer.site.SelectBox;
import nl.hechtwijzer.site.Wording;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, when and from where. */
@Controller
@AdministratorOnly
class AuditLogController implements WorkplaceLinks {

  private static final int LINES_ON_A_PAGE = 50;
  private static final List<String> COLUMNS =
      List.of("at", "person", "act", "subject", "details", "address");
  private static final String EXPORT = WorkplacePaths.AUDIT_LOG + "/logboek.csv";

  private final ReadAuditLog log;
  private final AdministerPeople people;

  AuditLogController(ReadAuditLog log, AdministerPeople people) {
    this.log = log;
    this.people = people;
  }

  @Override
  public List<WorkplaceLink> workplaceLinks() {
    return List.of(
        new WorkplaceLink("audit.heading", WorkplacePaths.AUDIT_LOG, 90, Role.ADMINISTRATOR));
  }

  @GetMapping(WorkplacePaths.AUDIT_LOG)
  String show(
      @RequestParam(defaultValue = "") String persoon,
      @RequestParam(defaultValue = "") String handeling,
      @RequestParam(defaultValue = "") String van,
      @RequestParam(defaultValue = "") String tot,
      @RequestParam(defaultValue = "") String pagina,
      Wording wording,
      Model model) {
    AuditQuery query = AuditQuery.parse(persoon, handeling, van, tot, pagina);
    ReadAuditLog.Part part = log.page(query.filter(), query.pagina(), LINES_ON_A_PAGE);
    int pages = (int) Math.max(1, (part.total() + LINES_ON_A_PAGE - 1) / LINES_ON_A_PAGE);
    model.addAttribute(
        "page",
        new AuditLogPage(
            peopleBox(query, wording),
            actsBox(query, wording),
            Objects.toString(query.van(), ""),
            Objects.toString(query.tot(), ""),
            part.lines().stream().map(line -> line(line, wording)).toList(),
            part.total(),
            query.url(EXPORT, 1),
            Pager.of(
                Math.min(query.pagina(), pages),
                pages,
                page -> query.url(WorkplacePaths.AUDIT_LOG, page))));
    return "account/audit-log";
  }

  @GetMapping(EXPORT)
  void export(
      @RequestParam(defaultValue = "") String persoon,
      @RequestParam(defaultValue = "") String handeling,
      @RequestParam(defaultValue = "") String van,
      @RequestParam(defaultValue = "") String tot,
      Wording wording,
      HttpServletResponse response)
      throws IOException {
    AuditQuery query = AuditQuery.parse(persoon, handeling, van, tot, "");
    List<String> headings =
        COLUMNS.stream().map(column -> wording.text("audit.column." + column)).toList();
    try (CsvFile csv = CsvFile.in(response, "logboek.csv", headings)) {
      log.each(query.filter(), line -> csv.add(cells(line, wording)));
    }
  }

  private static List<String> cells(ReadAuditLog.Line line, Wording wording) {
    return List.of(
        Moments.precise(line.at()),
        line.personName(),
        actWords(line.act(), wording),
        line.subject(),
        line.details(),
        line.address());
  }

  private AuditLogPage.Line line(ReadAuditLog.Line line, Wording wording) {
    return new AuditLogPage.Line(
        Moments.precise(line.at()),
        line.at().toString(),
        line.personName().isEmpty() ? wording.text("audit.nobody") : line.personName(),
        actWords(line.act(), wording),
        line.subject(),
        line.details(),
        line.address());
  }

  private SelectBox peopleBox(AuditQuery query, Wording wording) {
    List<SelectBox.Option> options = new ArrayList<>();
    options.add(new SelectBox.Option("", wording.text("audit.all"), query.persoon() == null));
    for (PersonLine person : people.everyone()) {
      boolean chosen = query.persoon() != null && query.persoon() == person.id();
      options.add(new SelectBox.Option(Long.toString(person.id()), person.displayName(), chosen));
    }
    return new SelectBox("persoon", wording.text("audit.person.label"), options);
  }

  private SelectBox actsBox(AuditQuery query, Wording wording) {
    List<SelectBox.Option> options = new ArrayList<>();
    options.add(new SelectBox.Option("", wording.text("audit.all"), query.handeling() == null));
    for (String act : log.acts()) {
      options.add(new SelectBox.Option(act, actWords(act, wording), act.equals(query.handeling())));
    }
    return new SelectBox("handeling", wording.text("audit.act.label"), options);
  }

  /** An act of a feature that has no words for it, or no longer exists, is shown by its key. */
  private static String actWords(String act, Wording wording) {
    try {
      return wording.text("audit.act." + act);
    } catch (NoSuchMessageException withoutWords) {
      return act;
    }
  }
}
