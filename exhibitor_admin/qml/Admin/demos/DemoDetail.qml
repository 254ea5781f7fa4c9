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
            Item {
                visible: detail.runs
                width: parent.width
                height: frame.height

                LiveFrame {
                    id: frame

                    readonly property bool tight: height < 290

                    width: Math.min(560, parent.width - 190)
                    height: Math.round(width * 9 / 16)
                    live: detail.demos.live
                }
                Column {
                    anchors { left: frame.right; leftMargin: 20; right: parent.right }
                    height: frame.height

                    Repeater {
                        model: detail.opened.figures

                        Item {
                            id: figure

                            required property string value
                            required property string text
                            required property int index

                            width: parent?.width ?? 0
                            height: (frame.height - turn.height) / 4

                            Rectangle {
                                visible: figure.index > 0
                                width: parent.width
                                height: 1
                                color: Tokens.hairline
                            }
                            Column {
                                width: parent.width
                                anchors.verticalCenter: parent.verticalCenter

                                Words {
                                    width: parent.width
                                    text: figure.value
                                    style: frame.tight ? "h2" : "figure"
                                    wrapMode: Text.NoWrap
                                    elide: Text.ElideRight
                                }
                                Words {
                                    width: parent.width
                                    text: frame.tight ? figure.text.replace("\n", " ") : figure.text
                                    style: "small"
                                    maximumLineCount: frame.tight ? 1 : 2
                                    elide: Text.ElideRight
                                }
                            }
                        }
                    }
                    Button {
                        id: turn

                        kind: "link"
                        icon: "monitor"
                        text: frame.upright ? qsTr("On its side") : qsTr("Upright")
                        onClicked: frame.upright = !frame.upright
                    }
                }
            }
            Item {
                width: parent.width
                height: 36

                Status {
                    anchors.verticalCenter: parent.verticalCenter
                    icon: detail.opened.problemCount ? "triangle-alert" : "check"
                    text: detail.opened.problemCount ? qsTr("%n problem(s)", "", detail.opened.problemCount) : detail.width < 700 ? qsTr("Everything is in order") : qsTr("Files, signature, manifest, models, samples and results are in order")
                    kind: detail.opened.problemCount ? "bad" : "good"
                }
                Button {
                    visible: detail.runs && detail.opened.state !== "bad"
                    anchors.right: parent.right
                    kind: "link"
                    icon: "gauge"
                    text: qsTr("Speed on a kiosk…")
                    enabled: !detail.demos.tasks.busy
                    onClicked: detail.profileTouched()
                }
                Button {
                    visible: detail.opened.state === "bad"
                    anchors.right: parent.right
                    kind: "link"
                    icon: "rotate-ccw"
                    text: qsTr("Check again")
                    enabled: !detail.demos.tasks.busy
                    onClicked: detail.demos.checkAgain()
                }
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
