package main

import (
	"helm.sh/helm/v3/pkg/action"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/cli/values"
	"helm.sh/helm/v3/pkg/engine"
)

// As `helm template` of version 3 goes (cmd/helm/install.go, action.Install).
func renderBy3(asked question, valueFiles []string) (map[string]string, error) {
	options := values.Options{ValueFiles: valueFiles, Values: asked.of("--set"), StringValues: asked.of("--set-string")}
	given, err := options.MergeValues(nil)
	if err != nil {
		return nil, err
	}
	files := []*loader.BufferedFile{}
	for name, text := range asked.Files {
		files = append(files, &loader.BufferedFile{Name: name, Data: []byte(text)})
	}
	for name, data := range asked.Archives {
		files = append(files, &loader.BufferedFile{Name: name, Data: data})
	}
	loaded, err := loader.LoadFiles(files)
	if err != nil {
		return nil, err
	}
	if err := action.CheckDependencies(loaded, loaded.Metadata.Dependencies); err != nil {
		return nil, err
	}
	if err := chartutil.ProcessDependenciesWithMerge(loaded, given); err != nil {
		return nil, err
	}
	release := chartutil.ReleaseOptions{Name: "x", Namespace: "default", Revision: 1, IsInstall: true}
	all, err := chartutil.ToRenderValues(loaded, given, release, chartutil.DefaultCapabilities)
	if err != nil {
		return nil, err
	}
	return engine.Render(loaded, all)
}
