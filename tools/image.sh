#!/bin/sh
# Build the image of Containerfile with whatever builder is at hand. Where none runs, or its base cannot be had, hadolint's word
# has to do (tests/tools/test_container.py); where one does, an image that cannot be built is an error.
# usage: tools/image.sh
set -eu
cd "$(dirname "$0")/.."
base=docker.io/library/$(sed -n 's/^FROM \(\S*\)$/\1/p' Containerfile)

builder=
for name in docker podman buildah; do
  if "$name" info >/dev/null 2>&1; then builder=$name; break; fi
done
if [ -z "$builder" ]; then
  echo "No image is built: neither docker nor podman nor buildah runs here."
  exit 0
fi
if ! "$builder" inspect "$base" >/dev/null 2>&1 && ! "$builder" pull --quiet "$base" >/dev/null 2>&1; then
  echo "No image is built: $builder cannot get $base here."
  exit 0
fi
"$builder" build --file Containerfile --tag afterword .
echo "The image is called afterword; docs/cohort.md says how to run it."
