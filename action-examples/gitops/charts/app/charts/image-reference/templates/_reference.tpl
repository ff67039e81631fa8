{{- /*
The image of a component of a chart:

    image: {{ include "image.reference" (dict "values" .Values "component" "worker") }}
    imagePullPolicy: IfNotPresent

- ref stands alone: the whole reference, as it is.
- In parts: repository:tag@digest. The digest wins at the runtime, the tag beside it is informational;
  without a digest it is repository:tag.
- The component's image goes before the root's: its ref before everything, its repository before the root's.
- Tag and digest are one version and come from one place: a component that sets either takes neither from the root, and
  one that names another repository takes no version from the root, because a digest belongs to its repository.
- imagePolicy.requireDigest: a reference without a digest does not render.
*/ -}}
{{- define "image.reference" -}}
{{- $where := printf "%s.image" .component -}}
{{- $root := .values.image | default dict -}}
{{- $own := (index .values .component).image | default dict -}}
{{- range $path, $image := dict "image" $root $where $own -}}
  {{- if and $image.ref (or $image.repository $image.tag $image.digest) -}}
    {{- fail (printf "%s: ref stands alone; remove repository, tag and digest, or ref" $path) -}}
  {{- end -}}
{{- end -}}
{{- $inParts := or $own.repository $own.tag $own.digest -}}
{{- $reference := "" -}}
{{- if $own.ref -}}
  {{- $reference = $own.ref -}}
{{- else if and $root.ref (not $inParts) -}}
  {{- $reference = $root.ref -}}
{{- else if and $root.ref (not $own.repository) -}}
  {{- fail (printf "%s: image is given as ref, which has no parts to override; give %s.ref" $where $where) -}}
{{- else -}}
  {{- $repository := $own.repository | default $root.repository -}}
  {{- if not $repository -}}
    {{- fail (printf "%s: ref is required, here or under image; or repository with digest or tag" $where) -}}
  {{- end -}}
  {{- $version := $own -}}
  {{- if and (not (or $own.tag $own.digest)) (eq $repository ($root.repository | default "")) -}}
    {{- $version = $root -}}
  {{- end -}}
  {{- if not (or $version.tag $version.digest) -}}
    {{- fail (printf "%s: %s has neither digest nor tag; they are taken from image only for the same repository" $where $repository) -}}
  {{- end -}}
  {{- $reference = $repository -}}
  {{- with $version.tag }}{{ $reference = printf "%s:%s" $reference . }}{{ end -}}
  {{- with $version.digest }}{{ $reference = printf "%s@%s" $reference . }}{{ end -}}
{{- end -}}
{{- if and (.values.imagePolicy | default dict).requireDigest (not (regexMatch "@sha256:[0-9a-f]{64}$" $reference)) -}}
  {{- fail (printf "%s: %s has no digest, and imagePolicy.requireDigest is on" $where $reference) -}}
{{- end -}}
{{- $reference -}}
{{- end -}}
