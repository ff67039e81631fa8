package main

import (
	"helm.sh/helm/v4/pkg/action"
	"helm.sh/helm/v4/pkg/chart"
	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/common/util"
	"helm.sh/helm/v4/pkg/chart/loader/archive"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
	"helm.sh/helm/v4/pkg/cli/values"
	"helm.sh/helm/v4/pkg/engine"
)

// As `helm template` of version 4 goes (pkg/cmd/install.go, action.Install).
func renderBy4(asked question, valueFiles []string) (map[string]string, error) {
	options := values.Options{ValueFiles: valueFiles, Values: asked.of("--set"), StringValues: asked.of("--set-string")}
	given, err := options.MergeValues(nil)
	if err != nil {
		return nil, err
	}
	files := []*archive.BufferedFile{}
	for name, text := range asked.Files {
		files = append(files, &archive.BufferedFile{Name: name, Data: []byte(text)})
	}
	for name, data := range asked.Archives {
		files = append(files, &archive.BufferedFile{Name: name, Data: data})
	}
	loaded, err := loader.LoadFiles(files)
	if err != nil {
		return nil, err
	}
	needed := []chart.Dependency{}
	for _, dependency := range loaded.Metadata.Dependencies {
		needed = append(needed, dependency)
	}
	if err := action.CheckDependencies(loaded, needed); err != nil {
		return nil, err
	}
	if err := chartutil.ProcessDependencies(loaded, given); err != nil {
		return nil, err
	}
	release := common.ReleaseOptions{Name: "x", Namespace: "default", Revision: 1, IsInstall: true}
	all, err := util.ToRenderValues(loaded, given, release, common.DefaultCapabilities)
	if err != nil {
		return nil, err
	}
	return engine.Render(loaded, all)
}
