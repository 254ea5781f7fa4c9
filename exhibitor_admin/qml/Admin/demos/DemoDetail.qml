// The demo that is looked at: live, with its figures, what has to be mended, its samples and its versions.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Pane {
    id: detail

    required property Demos demos
    required property Lock lock
    readonly property Opened opened: demos.opened
    readonly property bool runs: demos.live.on

    signal profileTouched
    signal removeTouched
    signal unlockTouched
    signal retireTouched
    signal reportTouched

    clip: true

    Empty {
        visible: detail.opened.state === "" || detail.opened.state === "looking" || detail.opened.state === "absent"
        anchors.centerIn: parent
        icon: detail.opened.state === "looking" ? "clock" : "package"
        title: detail.opened.state === "looking" ? qsTr("It is being checked") : detail.opened.state === "absent" ? qsTr("Its file isn't on this machine") : qsTr("Drop a demo to begin")
        text: detail.opened.state === "looking" ? qsTr("Files, models and samples are tried in the sandbox. You can drop more meanwhile.")
            : detail.opened.state === "absent" ? qsTr("It was approved elsewhere. Drop its .demo file here to look at it and to put it into bundles.")
            : qsTr("It is checked, shown as the kiosk will show it, and waits for you to approve it.")
    }
    KeepInSight { view: view }
    Flickable {
        id: view

        visible: !["", "looking", "absent"].includes(detail.opened.state)
        anchors.fill: parent
        contentHeight: body.height + 40
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: body

            x: 20
            y: 18
            width: view.width - 40
            spacing: 16

            DemoHead {
                width: parent.width
                demos: detail.demos
                opened: detail.opened
                lock: detail.lock
                onUnlockTouched: detail.unlockTouched()
                onRemoveTouched: detail.removeTouched()
                onRetireTouched: detail.retireTouched()
                onReportTouched: detail.reportTouched()
            }
            LiveRow {
                visible: detail.runs
                width: parent.width
                live: detail.demos.live
                opened: detail.opened
            }
            VerdictRow {
                width: parent.width
                demos: detail.demos
                opened: detail.opened
                onProfileTouched: detail.profileTouched()
            }
            Words {
                visible: text !== ""
                width: parent.width
                text: detail.opened.foretold
            }
            Column {
                width: parent.width

                Repeater {
                    model: detail.opened.problems

                    ProblemLine { width: parent?.width ?? 0 }
                }
            }
            Flow {
                id: samples

                readonly property int columns: Math.max(2, Math.min(4, Math.floor(width / 150)))

                width: parent.width
                spacing: 16

                Repeater {
                    model: detail.opened.samples

                    SampleCard { width: (samples.width - (samples.columns - 1) * samples.spacing) / samples.columns }
                }
            }
            Column {
                visible: detail.opened.versionCount > 1
                width: parent.width

                Words {
                    text: qsTr("Versions")
                    style: "h3"
                    bottomPadding: 8
                }
                Repeater {
                    model: detail.opened.versions

                    VersionLine {
                        width: parent?.width ?? 0
                        current: detail.opened.version
                        onTouched: detail.demos.chooseVersion(detail.demos.chosen, version)
                        onCompareTouched: detail.opened.compareWith(version)
                    }
                }
            }
        }
    }
}
