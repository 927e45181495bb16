"""The addresses of the page of components; outside the development settings they lead nowhere."""

from django.urls import path, re_path

from home.gallery import views

LOCALE = "(?P<locale>[a-z]{2,3})"

components = [
    path("_components/", views.gallery, name="components"),
    re_path(rf"^_components/{LOCALE}$", views.gallery, name="components-in"),
    re_path(rf"^_components/{LOCALE}/errors/(?P<number>\d{{3}})$", views.error, name="components-error"),
]
