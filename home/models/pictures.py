"""Pictures that adults upload: fresh pixels only, with their source and licence. Never a photo of a child."""

from io import BytesIO

from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from PIL import Image as Pillow
from PIL import ImageOps
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage

from home.texts import TextsField

LONGEST_SIDE = 1600  # px; larger pictures only carry more about the camera


def fresh_pixels(upload) -> ContentFile:
    """The same picture as WebP drawn anew: no EXIF, no place, no thumbnail, at most 1600 px a side."""
    with Pillow.open(upload) as opened:
        picture = ImageOps.exif_transpose(opened).convert("RGBA")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    canvas = Pillow.new("RGBA", picture.size)
    canvas.paste(picture)
    out = BytesIO()
    canvas.save(out, format="WEBP", quality=85)
    return ContentFile(out.getvalue())


class Picture(AbstractImage):
    """A picture with what one needs to use it rightly."""

    source = models.CharField(_("where it comes from"), max_length=250, blank=True)
    licence = models.CharField(_("licence"), max_length=100, blank=True)
    rights_holder = models.CharField(_("who made it"), max_length=200, blank=True)
    alt_texts = TextsField(_("what it shows, for those who cannot see it"), blank=True)

    admin_form_fields = (*WagtailImage.admin_form_fields, "source", "licence", "rights_holder", "alt_texts")

    def save(self, *args, **kwargs):
        if self.file and not self.file._committed:
            self.file.save(f"{self.title or 'picture'}.webp", fresh_pixels(self.file.file), save=False)
            self.width, self.height = self.file.width, self.file.height
            self._set_file_hash()
            self.file_size = self.file.size
        super().save(*args, **kwargs)


class PictureRendition(AbstractRendition):
    """A picture in one size."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = [("image", "filter_spec", "focal_point_key")]
