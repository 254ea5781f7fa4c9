// The stage of a demo: the picture, what was found on it, and one chip that says what is on.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: view

    required property Demo demo
    readonly property bool preparing: demo.state === "working"
    readonly property bool recovering: demo.state === "recovering"
    readonly property rect pictureRect: stage.pictureRect

    color: Theme.stageGround
    clip: true

    Stage {
        id: stage

        anchors.fill: parent
        picture: view.demo.picture
        // A page must be read to its edges; elsewhere the middle is what counts.
        mostCrop: view.demo.overlay === "text-boxes" ? 0.08 : 1
        opacity: view.preparing ? 0.35 : 1
        Accessible.role: Accessible.Graphic
        Accessible.name: view.demo.sourceName
    }
    DemoOverlay {
        anchors.fill: parent
        demo: view.demo
        pictureRect: stage.pictureRect
    }
    DrumStar {
        visible: view.preparing
        anchors.centerIn: parent
        width: 24 * Theme.u
        busy: true
        lit: "#E0B050"
        unlit: "#6B5A4B"
        Accessible.name: qsTr("Getting ready")
    }
    Chip {
        anchors { left: parent.left; bottom: parent.bottom; margins: 2.4 * Theme.u }
        text: view.preparing ? qsTr("Opening the model…")
            : view.recovering ? qsTr("The model is being opened again. One moment, please.") : view.demo.sourceName
        icon: view.preparing ? "" : view.recovering ? "rotate-ccw" : !view.demo.moves ? "image" : view.demo.paused ? "play" : "pause"
        action: view.preparing || view.recovering || !view.demo.moves ? "" : view.demo.paused ? qsTr("Let it run on") : qsTr("Hold the picture")
        onTouched: view.demo.pause(!view.demo.paused)
    }
}
