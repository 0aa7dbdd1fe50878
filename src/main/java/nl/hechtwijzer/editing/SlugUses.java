package nl.hechtwijzer.editing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every slug that was ever used. */
interface SlugUses extends Repository<SlugUse, String> {

  Optional<SlugUse> findBySlug(String slug);

  List<SlugUse> findByEntryIdOrderBySinceAscSlugAsc(long entryId);

  SlugUse save(SlugUse use);
}
