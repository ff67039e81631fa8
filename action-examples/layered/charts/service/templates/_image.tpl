{{- /* repository[:tag][@digest] of an image block. Without a digest it does not render. */ -}}
{{- define "service.image" -}}
{{- $repository := required "image.repository is required" .repository -}}
{{- $digest := required (printf "%s has no digest" .repository) .digest -}}
{{- $repository }}{{ with .tag }}:{{ . }}{{ end }}@{{ $digest }}
{{- end -}}
