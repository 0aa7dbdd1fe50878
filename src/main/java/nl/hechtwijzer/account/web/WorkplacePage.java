package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.account.WorkplaceSection;
import nl.hechtwijzer.site.Notice;

/**
 * The first page of the workplace.
 *
 * @param name of the person who is greeted
 * @param notices what an administrator should look at
 * @param sections in order
 */
record WorkplacePage(String name, List<Notice> notices, List<WorkplaceSection.Content> sections) {}
